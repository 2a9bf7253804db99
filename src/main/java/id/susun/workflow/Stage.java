package id.susun.workflow;

import java.util.Locale;

/** The six stages of a policy case, in order; the ids are those of the call activities in {@code policy-lifecycle}. */
public enum Stage {
    NEEDS,
    CONSULTATION,
    DRAFTING,
    APPROVAL,
    IMPLEMENTATION,
    EVALUATION;

    /** Id in the process models, for example {@code needs}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage whose call activity has this id; throws {@link IllegalArgumentException} for another id. */
    public static Stage of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
