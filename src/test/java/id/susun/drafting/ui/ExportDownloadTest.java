package id.susun.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.casefile.Instrument;
import id.susun.drafting.DraftSubmission;
import id.susun.drafting.Drafting;
import id.susun.drafting.NewNode;
import id.susun.drafting.TextKind;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Who may take a text along, and in what form it comes. */
@SusunTest
class ExportDownloadTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private ExportDownload downloads;

    @Autowired
    private ChangeTableDownload tables;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aText() throws Exception {
        drafter = journey.person("perancang.bkpsdm.medan");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.medan", "bkpsdm", Instrument.PERKADA, "Jam Layanan")
                .id();
        drafter.run(() -> drafting.importTree(
                caseId,
                List.of(
                        NewNode.text(TextKind.JUDUL, "Jam Layanan"),
                        NewNode.text(TextKind.PASAL, "Layanan <dibuka> pukul 08.00.")),
                "Uji"));
    }

    @Test
    void aTextIsTakenAlongAsAkomaNtosoAndAsAWordFile() throws Exception {
        ResponseEntity<byte[]> akn = drafter.call(() -> downloads.akomaNtoso(caseId.value(), 0));
        assertThat(akn.getHeaders().getContentDisposition().getFilename())
                .matches("naskah-Jam-Layanan-\\d{4}-\\d{2}-\\d{2}\\.akn\\.xml");
        assertThat(new String(Objects.requireNonNull(akn.getBody()), StandardCharsets.UTF_8))
                .contains("<bill name=\"perkada\"", "Layanan &lt;dibuka&gt; pukul 08.00.");

        ResponseEntity<byte[]> word = drafter.call(() -> downloads.word(caseId.value(), 0, true));
        assertThat(word.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(word.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Objects.requireNonNull(word.getBody())).startsWith('P', 'K');
    }

    @Test
    void filesOfTwoVersionsAreToldApartByTheirNames() throws Exception {
        int kept = drafter.call(() -> submission.keepMilestone(caseId, "Rapat")).number();

        assertThat(drafter.call(() -> downloads.word(caseId.value(), kept, false))
                        .getHeaders()
                        .getContentDisposition()
                        .getFilename())
                .isEqualTo("naskah-Jam-Layanan-v" + kept + ".docx");
        assertThat(drafter.call(() -> tables.table(caseId.value(), kept, 0))
                        .getHeaders()
                        .getContentDisposition()
                        .getFilename())
                .matches("tabel-perubahan-Jam-Layanan-v" + kept + "-\\d{4}-\\d{2}-\\d{2}\\.docx");
    }

    @Test
    void anotherGovernmentFindsNothing() {
        ActingPerson elsewhere = journey.person("perancang.bkpsdm.lebong");
        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> elsewhere.run(() -> downloads.word(caseId.value(), 0, false)))
                .satisfies(
                        refused -> assertThat(refused.getStatusCode().value()).isEqualTo(404));
        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> drafter.run(() -> downloads.akomaNtoso(caseId.value(), 99)))
                .satisfies(
                        refused -> assertThat(refused.getStatusCode().value()).isEqualTo(404));
    }
}
