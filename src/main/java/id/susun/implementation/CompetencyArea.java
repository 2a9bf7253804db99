package id.susun.implementation;

/** What a programme develops (PP 11/2017 Pasal 214–217). */
public enum CompetencyArea {
    MANAGERIAL,
    SOCIO_CULTURAL,
    TECHNICAL,
    FUNCTIONAL
}
