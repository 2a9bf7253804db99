package id.susun.audit;

import java.io.Serial;
import java.util.Arrays;

/** An action that the rules do not allow now. Its message is a translation that tells the person what to do. */
public class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    /** Refuses with the translation {@code key}, filled with {@code args}. */
    public Refused(String key, Object... args) {
        super(key + " " + Arrays.toString(args));
        this.key = key;
        this.args = args.clone();
    }

    /** Key of the message. */
    public String key() {
        return key;
    }

    /** Values for the message. */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
