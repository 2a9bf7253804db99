package id.susun.tenant;

/** Kind of organisational unit inside a tenant; it decides which instruments the unit may issue. */
public enum WorkspaceType {
    /** A district, led by a camat; not an autonomous region (UU 23/2014 Pasal 221). */
    KECAMATAN,
    /** A regional agency such as a dinas or badan. */
    PERANGKAT_DAERAH,
    /** The legal division of the regional secretariat. */
    BAGIAN_HUKUM,
    /** The regional secretariat. */
    SEKRETARIAT_DAERAH
}
