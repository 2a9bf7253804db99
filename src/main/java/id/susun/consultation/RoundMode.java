package id.susun.consultation;

/** Whether a round is a meeting or an online form (UU 12/2011 Pasal 96 ayat (2)). */
public enum RoundMode {
    LURING,
    DARING
}
