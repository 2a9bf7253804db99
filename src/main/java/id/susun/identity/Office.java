package id.susun.identity;

import org.jspecify.annotations.Nullable;

/** Office that an approver holds. KEPALA_PD counts in the holder's own workspaces only, the others in the whole tenant. */
public enum Office {
    /** Head of a regional agency; in a kecamatan the camat. */
    KEPALA_PD,
    /** Head of the legal division. */
    KABAG_HUKUM,
    /** Assistant to the regional secretary. */
    ASISTEN,
    /** Regional secretary; promulgates (UU 23/2014 Pasal 244). */
    SEKDA,
    /** Head of the region: gubernur, bupati or wali kota. */
    KEPALA_DAERAH;

    /** The unit in which it counts for a case of {@code workspace}; null for an office of the whole government. */
    public @Nullable String unit(String workspace) {
        return this == KEPALA_PD ? workspace : null;
    }
}
