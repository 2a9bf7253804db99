package id.susun.signing;

import id.susun.audit.Refused;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/**
 * Whether a certificate was issued to sign documents: a server's certificate proves a server, not a person. Bits as in RFC 5280
 * §4.2.1.3, extended purposes as in §4.2.1.12 and RFC 9336, with those of the two usual readers.
 */
final class SigningPurpose {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private static final Set<String> DOCUMENTS = Set.of(
            "2.5.29.37.0", // any
            "1.3.6.1.5.5.7.3.36", // document signing
            "1.3.6.1.5.5.7.3.4", // e-mail protection, as personal certificates bear it
            "1.3.6.1.5.5.7.3.2", // client authentication, likewise
            "1.2.840.113583.1.1.5",
            "1.3.6.1.4.1.311.10.3.12");

    private SigningPurpose() {}

    /** Refuses {@code signing.certificate.purpose}. */
    static void require(X509Certificate certificate) throws CertificateParsingException {
        boolean[] usage = certificate.getKeyUsage();
        boolean signs = usage != null && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
        List<String> purposes = certificate.getExtendedKeyUsage();
        if (!signs || (purposes != null && purposes.stream().noneMatch(DOCUMENTS::contains))) {
            throw new Refused("signing.certificate.purpose");
        }
    }
}
