package id.susun.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.files.SampleFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

/** Which certificates and files count. */
class SignatureCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final byte[] PDF = SampleFiles.pdf();

    @Test
    void aCertificateThatWasIssuedToSignCounts() {
        SampleSignature sound = SampleSignature.at(NOW);
        for (SampleSignature signature : List.of(
                sound,
                sound.used(KeyUsage.digitalSignature),
                sound.purpose(KeyPurposeId.id_kp_emailProtection),
                sound.purpose(KeyPurposeId.anyExtendedKeyUsage))) {
            assertThat(check(signature.sign(PDF)).trusted()).isTrue();
        }
    }

    @Test
    void aCertificateForSomethingElseDoesNot() {
        SampleSignature sound = SampleSignature.at(NOW);
        for (SampleSignature signature : List.of(
                sound.used(0),
                sound.used(KeyUsage.keyEncipherment),
                sound.used(KeyUsage.keyCertSign | KeyUsage.cRLSign),
                sound.purpose(KeyPurposeId.id_kp_serverAuth),
                sound.purpose(KeyPurposeId.id_kp_codeSigning))) {
            assertRefused("signing.certificate.purpose", signature.sign(PDF));
        }
    }

    private static SignatureFacts check(SampleSignature.Made made) {
        return new SignatureCheck(TrustedIssuers.of(List.of(made.certificate())), Clock.fixed(NOW, ZoneOffset.UTC))
                .check(PDF, made.file());
    }

    private static void assertRefused(String key, SampleSignature.Made made) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> check(made)).returns(key, Refused::key);
    }
}
