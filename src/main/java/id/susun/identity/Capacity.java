package id.susun.identity;

/** As what somebody acts for an office that is not theirs (UU 30/2014 Pasal 14 ayat (2)). */
public enum Capacity {
    /** Pelaksana tugas: the office has no holder, or its holder is prevented for good. */
    PLT("Plt."),
    /** Pelaksana harian: its holder is absent for a time. */
    PLH("Plh.");

    private final String title;

    Capacity(String title) {
        this.title = title;
    }

    /** What stands before the office's name, the same in every language. */
    public String title() {
        return title;
    }
}
