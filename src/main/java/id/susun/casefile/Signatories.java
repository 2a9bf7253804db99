package id.susun.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Whose names a text bears that is about to be signed.
 *
 * @param signs who signs it; null while it is not known who that will be
 * @param promulgates who will promulgate it; null for what is not promulgated, or while it is not known
 */
public record Signatories(
        @Nullable Signatory signs, @Nullable Signatory promulgates) {}
