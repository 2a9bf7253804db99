package id.susun.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose names a text bears that is about to be signed.
 *
 * @param signs who signs it; null while it is not known who that will be
 * @param promulgates who will promulgate it; null for what is not promulgated, or while it is not known
 * @param others how other parties of a joint regulation have signed it so far
 */
public record Signatories(
        @Nullable Signatory signs, @Nullable Signatory promulgates, List<PartySignature> others) {

    /** Keeps its own copy of the others. */
    public Signatories {
        others = List.copyOf(others);
    }

    /** Of a text that nobody else makes. */
    public Signatories(@Nullable Signatory signs, @Nullable Signatory promulgates) {
        this(signs, promulgates, List.of());
    }
}
