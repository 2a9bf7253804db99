package id.susun.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.approval.TextSignature;
import id.susun.files.FileType;
import id.susun.files.FileUse;
import id.susun.files.StoredFile;
import id.susun.identity.Person;
import id.susun.signing.SignatureFacts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a signature may call itself. */
class SignatureLinesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final String UNTRUSTED = "bukan TTE tersertifikasi";

    @Test
    void aSignatureWithoutATrustedIssuerSaysSoAndDoesNotCount() {
        TextSignature signature = signature(false, false);
        assertThat(text(signature)).contains(UNTRUSTED);
        assertThat(signature.isDone()).isFalse();
    }

    @Test
    void aCertifiedOneAndAnExampleAreWhatTheySay() {
        assertThat(text(signature(true, false))).contains("TTE Bupati Contoh").doesNotContain(UNTRUSTED);
        assertThat(signature(true, false).isDone()).isTrue();
        assertThat(text(signature(false, true))).contains("TTE contoh").doesNotContain(UNTRUSTED);
        assertThat(signature(false, true).isDone()).isTrue();
    }

    private static String text(TextSignature signature) {
        return new SignatureLines(signature).getElement().getTextRecursively();
    }

    private static TextSignature signature(boolean trusted, boolean example) {
        Person regent = new Person("bupati", "bupati", "Bupati Contoh");
        StoredFile file = new StoredFile(
                UUID.randomUUID(), null, FileUse.SIGNED_TEXT, "n.pdf", FileType.PDF, 1, "0", false, regent, NOW);
        SignatureFacts facts = new SignatureFacts("CN=Bupati Contoh", "CN=Penerbit", "1", NOW, NOW, NOW, trusted);
        return new TextSignature(
                1, "0", file, regent.id(), regent.name(), NOW, new TextSignature.Electronic("1", facts, example), null);
    }
}
