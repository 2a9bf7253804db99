package id.susun.casefile;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a policy concerns, as far as somebody has said: who has to approve it may depend on it.
 *
 * @param subject code of the affair of government, one of the tenant's own {@link Subjects}; null while unsaid
 * @param budgetEffect whether it burdens the regional budget (APBD); null while unsaid
 */
public record Concerns(
        @Nullable @Size(max = 60, message = "{casefile.subject.unknown}")
        String subject,

        @Nullable Boolean budgetEffect)
        implements Serializable {

    /** Nothing has been said. */
    public static final Concerns UNSAID = new Concerns(null, null);
}
