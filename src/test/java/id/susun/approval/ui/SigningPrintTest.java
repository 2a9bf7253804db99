package id.susun.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.approval.SignatoryNames;
import id.susun.approval.TextToSign;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.tenant.CaseId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.web.server.ResponseStatusException;

/** What is printed as an original. */
class SigningPrintTest {

    private final CaseId caseId = new CaseId(UUID.randomUUID());
    private final PolicyTextPrinter printer = Mockito.mock(PolicyTextPrinter.class);
    private final TextToSign text = Mockito.mock(TextToSign.class);
    private final SigningPrint print = new SigningPrint(printer, Mockito.mock(SignatoryNames.class), text);

    @Test
    void onlyTheVersionThatIsBeingSigned() {
        Mockito.when(printer.forSignature(Mockito.any(), Mockito.anyInt(), Mockito.any()))
                .thenReturn(new byte[] {1});
        Mockito.when(text.version(caseId)).thenReturn(Optional.of(3));
        assertThat(print.toSign(caseId.value(), 3).getBody()).hasSize(1);

        assertNotFound(2);
        Mockito.when(text.version(caseId)).thenReturn(Optional.empty());
        assertNotFound(3);
    }

    private void assertNotFound(int version) {
        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> print.toSign(caseId.value(), version))
                .matches(refused -> refused.getStatusCode().value() == 404);
    }
}
