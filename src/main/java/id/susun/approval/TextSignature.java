package id.susun.approval;

import id.susun.files.StoredFile;
import id.susun.signing.SignatureFacts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a text was signed.
 *
 * @param versionNumber version of the text that was decided on
 * @param versionHash its SHA-256
 * @param file the signed file, or the scan of the signed paper
 * @param byId id of who signed electronically, or who uploaded the scan
 * @param byName their name
 * @param at when
 * @param electronic what the certified signature says; null for one on paper
 * @param confirmed who confirmed the scan; null for an electronic signature, and until somebody has
 */
public record TextSignature(
        int versionNumber,
        String versionHash,
        StoredFile file,
        String byId,
        String byName,
        Instant at,
        @Nullable Electronic electronic,
        @Nullable Confirmed confirmed) {

    /**
     * A certified signature.
     *
     * @param documentId how the service calls the file
     * @param facts what the signature says
     * @param example whether it is only an example, made with a certificate that proves nothing
     */
    public record Electronic(String documentId, SignatureFacts facts, boolean example) {

        /** Whether its certificate leads to a trusted issuer, as a certified signature has to (UU 12/2011 Pasal 97B). */
        public boolean isCertified() {
            return facts.trusted() && !example;
        }
    }

    /**
     * The second person.
     *
     * @param name their name
     * @param at when they confirmed the scan
     */
    public record Confirmed(String name, Instant at) {}

    /** Whether the text counts as signed: by certificate, or on paper and confirmed. */
    public boolean isDone() {
        boolean signed = electronic != null && (electronic.isCertified() || electronic.example());
        return signed || confirmed != null;
    }
}
