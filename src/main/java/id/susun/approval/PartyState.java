package id.susun.approval;

import id.susun.casefile.Party;
import id.susun.casefile.PartySignature;
import id.susun.files.StoredFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another party of a joint regulation and what is recorded of it.
 *
 * @param party who
 * @param recorded null until its signature is recorded
 */
public record PartyState(Party party, @Nullable Recorded recorded) {

    /**
     * What is recorded.
     *
     * @param signature the facts
     * @param scan the signed page
     * @param byName who recorded them last
     * @param at when
     */
    public record Recorded(PartySignature signature, StoredFile scan, String byName, Instant at) {}

    /** What the text bears in that region; null until it is known. */
    public PartySignature.@Nullable Register register() {
        return recorded == null ? null : recorded.signature().register();
    }

    /** Whether number and year in that region are known. */
    public boolean isNumbered() {
        return register() != null;
    }
}
