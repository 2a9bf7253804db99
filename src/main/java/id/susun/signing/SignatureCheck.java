package id.susun.signing;

import id.susun.audit.Refused;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/** Proves that a signed file is the one that was sent, whole, and that its signature is sound. */
final class SignatureCheck {

    /** The file was sent a moment ago: a signature of another time is not the answer, whatever it claims. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final TrustedIssuers issuers;
    private final Clock clock;

    SignatureCheck(TrustedIssuers issuers, Clock clock) {
        this.issuers = issuers;
        this.clock = clock;
    }

    /**
     * Checks what came back.
     *
     * @throws Refused {@code signing.changed} when the bytes that were sent do not stand unchanged at its beginning or it shows
     *     other pages, {@code signing.cover} when the signature leaves any byte out but itself, {@code signing.broken} when it does not fit
     *     what it signs, {@code signing.certificate.expired}, {@code signing.certificate.untrusted}, {@code signing.time} when
     *     it claims to be of another time than now, {@code signing.certificate.purpose} for one that was not issued to sign,
     *     {@code signing.answer} when it is no PDF file with one signature at all
     */
    SignatureFacts check(byte[] sent, byte[] signed) {
        if (signed.length <= sent.length || Arrays.mismatch(sent, signed) != sent.length) {
            throw new Refused(looksLikePdf(signed) ? "signing.changed" : "signing.answer");
        }
        try (PDDocument before = Loader.loadPDF(sent);
                PDDocument after = Loader.loadPDF(signed)) {
            List<PDSignature> signatures = after.getSignatureDictionaries();
            if (signatures.size() != 1) {
                throw new Refused("signing.answer");
            }
            PDSignature last = signatures.getLast();
            requireWhole(last, signed);
            ShownPages.requireSame(before, after, last);
            return facts(new CMSSignedData(
                    new CMSProcessableByteArray(last.getSignedContent(signed)), last.getContents(signed)));
        } catch (IOException | CMSException | IllegalArgumentException e) {
            throw new Refused("signing.answer");
        } catch (OperatorCreationException | CertificateException e) {
            throw new Refused("signing.broken");
        }
    }

    private static boolean looksLikePdf(byte[] content) {
        return content.length > 4 && content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F';
    }

    /** Everything before its contents and everything after them, and nothing but hexadecimal digits in between. */
    private static void requireWhole(PDSignature signature, byte[] file) {
        int[] range = signature.getByteRange();
        boolean whole = range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1] + 1
                && range[3] >= 0
                && (long) range[2] + range[3] == file.length
                && file[range[1]] == '<'
                && file[range[2] - 1] == '>';
        for (int i = whole ? range[1] + 1 : 0; whole && i < range[2] - 1; i++) {
            whole = Character.digit(file[i], 16) >= 0;
        }
        if (!whole) {
            throw new Refused("signing.cover");
        }
    }

    private SignatureFacts facts(CMSSignedData signature)
            throws CMSException, OperatorCreationException, CertificateException {
        Store<X509CertificateHolder> store = signature.getCertificates();
        Collection<SignerInformation> signers = signature.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new Refused("signing.broken");
        }
        SignerInformation signer = signers.iterator().next();
        X509CertificateHolder holder = find(store, signer);
        Instant now = clock.instant();
        Instant at = signedAt(signer, now);
        if (Duration.between(at, now).abs().compareTo(CLOCKS_DIFFER) > 0) {
            throw new Refused("signing.time");
        }
        if (!holder.isValidOn(Date.from(now))) {
            throw new Refused("signing.certificate.expired");
        }
        if (!verifies(signer, holder)) {
            throw new Refused("signing.broken");
        }
        X509Certificate certificate = certificate(holder);
        SigningPurpose.require(certificate);
        boolean trusted = issuers.areConfigured() && issuers.trust(certificate, certificates(store), now);
        if (issuers.areConfigured() && !trusted) {
            throw new Refused("signing.certificate.untrusted");
        }
        return new SignatureFacts(
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getSerialNumber().toString(16),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                at,
                trusted);
    }

    @SuppressWarnings("unchecked")
    private static X509CertificateHolder find(Store<X509CertificateHolder> store, SignerInformation signer) {
        return ((Collection<X509CertificateHolder>) store.getMatches(signer.getSID()))
                .stream().findFirst().orElseThrow(() -> new Refused("signing.broken"));
    }

    private static boolean verifies(SignerInformation signer, X509CertificateHolder holder)
            throws OperatorCreationException, CertificateException {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
        } catch (CMSException doesNotFit) {
            return false;
        }
    }

    /** As the signature itself says; without that, now. */
    private static Instant signedAt(SignerInformation signer, Instant now) {
        Attribute time = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(CMSAttributes.signingTime);
        return time == null
                ? now
                : Time.getInstance(time.getAttrValues().getObjectAt(0))
                        .getDate()
                        .toInstant();
    }

    private static List<X509Certificate> certificates(Store<X509CertificateHolder> store) throws CertificateException {
        List<X509Certificate> all = new ArrayList<>();
        for (X509CertificateHolder holder : store.getMatches(null)) {
            all.add(certificate(holder));
        }
        return all;
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws CertificateException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }
}
