package id.susun.casefile;

/**
 * Who attests a copy.
 *
 * @param office their office, for example "Kepala Bagian Hukum"
 * @param attestor who they are
 */
public record CopyNames(String office, Signatory attestor) {}
