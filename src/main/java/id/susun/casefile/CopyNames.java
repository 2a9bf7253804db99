package id.susun.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Who stands on an attested copy, all without their signatures ("ttd").
 *
 * @param signatory who signed the text
 * @param promulgatedBy who promulgated it; null for what is not promulgated (yet)
 * @param attestor office of who attests, for example "Kepala Bagian Hukum"
 * @param attestedBy their name
 */
public record CopyNames(String signatory, @Nullable String promulgatedBy, String attestor, String attestedBy) {}
