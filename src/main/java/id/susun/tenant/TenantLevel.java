package id.susun.tenant;

/** Level of a regional government (UU 23/2014 Pasal 2): it decides the titles of its head and who facilitates its drafts. */
public enum TenantLevel {
    PROVINSI,
    KABUPATEN,
    KOTA
}
