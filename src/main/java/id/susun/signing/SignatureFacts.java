package id.susun.signing;

import java.time.Instant;

/**
 * What a checked signature says.
 *
 * @param subject whose certificate it is
 * @param issuer who issued it
 * @param serial its serial number, hexadecimal
 * @param validFrom since when the certificate is valid
 * @param validUntil until when
 * @param signedAt when was signed, as the signature says
 * @param trusted whether the certificate leads to one that this installation trusts; false only for an example
 */
public record SignatureFacts(
        String subject,
        String issuer,
        String serial,
        Instant validFrom,
        Instant validUntil,
        Instant signedAt,
        boolean trusted) {}
