package id.susun.needs;

/** Kinds of competency in a position standard (PermenPANRB 38/2017). */
public enum CompetencyType {
    MANAGERIAL,
    SOCIO_CULTURAL,
    TECHNICAL
}
