package id.susun.implementation;

/** How far a programme line is. */
public enum ProgrammeStatus {
    PLANNED,
    RUNNING,
    DONE,
    CANCELLED;

    /** Whether nothing more is to come. */
    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }
}
