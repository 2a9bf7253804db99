package id.susun.consultation;

import java.util.Arrays;
import java.util.Locale;

/** Group of society that a stakeholder belongs to (UU 12/2011 Pasal 96 ayat (3) and its elucidation). */
public enum StakeholderCategory {
    PEMERINTAH_DAERAH,
    LEMBAGA_PENDIDIKAN,
    MASYARAKAT,
    ORGANISASI_PROFESI,
    DUNIA_USAHA,
    ASN,
    /** Named freely beside it. */
    LAINNYA;

    /** The category with this Indonesian name, for example "dunia usaha"; {@link #LAINNYA} for any other text. */
    public static StakeholderCategory of(String name) {
        String constant = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(category -> category.name().equals(constant))
                .findFirst()
                .orElse(LAINNYA);
    }
}
