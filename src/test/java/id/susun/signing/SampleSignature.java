package id.susun.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A signature with one thing or another wrong with it.
 *
 * @param from since when its certificate is valid
 * @param until until when
 * @param claimed when it says that it was made, null for a signature that does not say
 * @param usage bits of key usage, 0 for a certificate that says nothing
 * @param purpose extended purpose, null for a certificate that says nothing
 */
record SampleSignature(
        Instant from,
        Instant until,
        @Nullable Instant claimed,
        int usage,
        @Nullable KeyPurposeId purpose) {

    private static final KeyPair KEYS = keys();

    /** What happens to a document before it is signed. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A signed file and the certificate, which is its own issuer. */
    record Made(byte[] file, X509Certificate certificate) {}

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SampleSignature at(Instant now) {
        return new SampleSignature(
                now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), now, KeyUsage.nonRepudiation, null);
    }

    SampleSignature valid(Instant since, Instant up) {
        return new SampleSignature(since, up, claimed, usage, purpose);
    }

    SampleSignature claiming(@Nullable Instant when) {
        return new SampleSignature(from, until, when, usage, purpose);
    }

    SampleSignature used(int bits) {
        return new SampleSignature(from, until, claimed, bits, purpose);
    }

    SampleSignature purpose(KeyPurposeId id) {
        return new SampleSignature(from, until, claimed, usage, id);
    }

    Made sign(byte[] pdf) {
        return sign(pdf, document -> {});
    }

    Made sign(byte[] pdf, Change change) {
        return sign(pdf, change, signed -> {});
    }

    /** {@code beside}: what comes into the file together with the signature. */
    Made sign(byte[] pdf, Change change, Change beside) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            X509CertificateHolder certificate = certificate();
            change.to(document);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            SignatureOptions options = new SignatureOptions();
            options.setPreferredSignatureSize(0x2000);
            document.addSignature(signature, options);
            beside.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            var external = document.saveIncrementalForExternalSigning(out);
            try (InputStream content = external.getContent()) {
                external.setSignature(cms(content.readAllBytes(), certificate));
            }
            return new Made(out.toByteArray(), new JcaX509CertificateConverter().getCertificate(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509CertificateHolder certificate() throws IOException, OperatorCreationException {
        X500Name name = new X500Name("CN=Contoh");
        var builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.TEN, Date.from(from), Date.from(until), name, KEYS.getPublic());
        if (usage != 0) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        }
        if (purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        }
        return builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(KEYS.getPrivate()));
    }

    private byte[] cms(byte[] content, X509CertificateHolder certificate)
            throws OperatorCreationException, CMSException, IOException {
        var info = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        ASN1EncodableVector claim = new ASN1EncodableVector();
        if (claimed != null) {
            claim.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(claimed)))));
        }
        var known = new DefaultSignedAttributeTableGenerator(new AttributeTable(claim));
        info.setSignedAttributeGenerator(parameters -> claimed == null
                ? known.getAttributes(parameters).remove(CMSAttributes.signingTime)
                : known.getAttributes(parameters));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        try {
            generator.addSignerInfoGenerator(info.build(
                    new JcaContentSignerBuilder("SHA256withRSA").build(KEYS.getPrivate()),
                    new JcaX509CertificateConverter().getCertificate(certificate)));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return generator.generate(new CMSProcessableByteArray(content)).getEncoded();
    }
}
