package id.susun.approval;

import id.susun.workflow.Step;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of papers that go with a step outside the government.
 *
 * @param step which step
 * @param item its key
 * @param name the government's own name for it, null where Susun's holds
 * @param required whether the request may not go out without it
 * @param onlyPerda whether it is asked for a Perda only
 * @param basis the rule that asks for it, may be empty
 * @param origin whose line it is
 */
public record ListedPaper(
        Step step, String item, @Nullable String name, boolean required, boolean onlyPerda, String basis, Origin origin)
        implements Serializable {

    /** Whose a line is. */
    public enum Origin {
        /** Susun's, as it was delivered. */
        DEFAULT,
        /** Susun's, which the government has changed. */
        CHANGED,
        /** Susun's, which the government does not ask for. */
        LEFT_OUT,
        /** The government's own. */
        OWN
    }
}
