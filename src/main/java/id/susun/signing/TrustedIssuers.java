package id.susun.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

/** The issuers whose certificates count, from a PEM file; revocation is the service's own business at signing. */
final class TrustedIssuers {

    private final Set<TrustAnchor> anchors;

    private TrustedIssuers(Set<TrustAnchor> anchors) {
        this.anchors = anchors;
    }

    static TrustedIssuers none() {
        return new TrustedIssuers(Set.of());
    }

    static TrustedIssuers of(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            TrustedIssuers issuers = of(CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList());
            if (!issuers.areConfigured()) {
                throw new IllegalArgumentException(pem + " holds no certificates");
            }
            return issuers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(pem + " holds no certificates", e);
        }
    }

    static TrustedIssuers of(Collection<X509Certificate> certificates) {
        return new TrustedIssuers(certificates.stream()
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet()));
    }

    boolean areConfigured() {
        return !anchors.isEmpty();
    }

    /** Whether {@code certificate} led to one of them at {@code when}, over what came along with the signature. */
    boolean trust(X509Certificate certificate, Collection<X509Certificate> others, Instant when) {
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(when));
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }
}
