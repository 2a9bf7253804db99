package id.susun.local;

/** The local services could not start; carries what the developer can do about it. */
public final class LocalStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** What went wrong, and what to do about it. */
    public LocalStartException(String message, String action) {
        super(message);
        this.action = action;
    }

    /** What went wrong and why, and what to do about it. */
    public LocalStartException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
