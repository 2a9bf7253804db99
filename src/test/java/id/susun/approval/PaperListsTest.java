package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.approval.ListedPaper.Origin;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the administrator makes of the lists of papers. */
@SusunTest
class PaperListsTest {

    private static final DemoPeople PEOPLE = DemoPeople.load();
    private static final ActingPerson ADMIN = PEOPLE.as("admin.medan");
    private static final String REASON = "Menurut SOP Bagian Hukum";

    @Autowired
    private PaperLists lists;

    @Autowired
    private ExternalPaperRows asked;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void ownLinesStandBesideTheDefaultsAndAreAskedFor() throws Exception {
        ADMIN.run(() -> lists.save(
                Step.FACILITATION, null, new SavePaper(" Nota pengantar ", true, false, "SOP 4/2026", REASON)));
        ListedPaper own = ADMIN.call(() -> lists.of(Step.FACILITATION)).getLast();
        assertThat(own.origin()).isEqualTo(Origin.OWN);
        assertThat(own.name()).isEqualTo("Nota pengantar");
        assertThat(asked(Step.FACILITATION)).contains(own.item());
        assertThat(PEOPLE.as("admin.lebong").call(() -> lists.of(Step.FACILITATION)))
                .extracting(ListedPaper::item)
                .doesNotContain(own.item());

        ADMIN.run(
                () -> lists.save(Step.FACILITATION, own.item(), new SavePaper("Nota dinas", false, true, "", REASON)));
        assertThat(asked(Step.FACILITATION)).as("for a Perda only").doesNotContain(own.item());
        ADMIN.run(() -> lists.remove(Step.FACILITATION, own.item(), REASON));
        assertThat(ADMIN.call(() -> lists.of(Step.FACILITATION)))
                .extracting(ListedPaper::item)
                .doesNotContain(own.item());
        assertThat(ADMIN.call(() -> auditTrail.read(AuditFilter.ALL, null, 50)))
                .extracting(entry -> entry.action() + " " + entry.reason())
                .contains("approval.PaperListed " + REASON, "approval.PaperUnlisted " + REASON);
    }

    @Test
    void aDefaultIsChangedLeftOutAndRestored() throws Exception {
        ADMIN.run(() -> lists.save(
                Step.HARMONISATION, "permohonan", new SavePaper("Surat Wali Kota", true, false, "Permenkum", REASON)));
        assertThat(line("permohonan").origin()).isEqualTo(Origin.CHANGED);
        assertThat(line("permohonan").name()).isEqualTo("Surat Wali Kota");
        ADMIN.run(() -> lists.remove(Step.HARMONISATION, "permohonan", REASON));
        assertThat(line("permohonan").origin()).isEqualTo(Origin.LEFT_OUT);
        assertThat(line("permohonan").basis()).isEqualTo("Permenkum 40/2025 Pasal 4");
        assertThat(asked(Step.HARMONISATION)).doesNotContain("permohonan");

        ADMIN.run(() -> lists.restore(Step.HARMONISATION, "permohonan", REASON));

        assertThat(line("permohonan"))
                .isEqualTo(PEOPLE.as("admin.lebong")
                        .call(() -> lists.of(Step.HARMONISATION))
                        .getFirst());
        assertThat(ADMIN.call(() -> lists.of(Step.HARMONISATION)).getFirst().item())
                .as("in its old place")
                .isEqualTo("permohonan");
    }

    @Test
    void onlyTheAdministratorAndOnlyWithAReason() {
        SavePaper paper = new SavePaper("Nota dinas", true, false, "", REASON);
        for (String other : List.of("kabag.hukum.medan", "sekda.medan")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> PEOPLE.as(other).run(() -> lists.save(Step.FACILITATION, null, paper)));
        }
        assertRefused("checklist.step", () -> lists.save(Step.SIGN, null, paper));
        assertRefused("checklist.unknown", () -> lists.save(Step.FACILITATION, "surat-masuk", paper));
        assertRefused("checklist.unknown", () -> lists.remove(Step.FACILITATION, "tidak-ada", REASON));
        assertRefused("approval.reason.missing", () -> lists.remove(Step.HARMONISATION, "sk-tim", "pendek"));
        for (SavePaper bad : List.of(
                new SavePaper("No", true, false, "", REASON),
                new SavePaper("Nota", true, false, "x".repeat(301), REASON),
                new SavePaper("Nota", true, false, "", "pendek"))) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> ADMIN.run(() -> lists.save(Step.FACILITATION, null, bad)));
        }
    }

    private ListedPaper line(String item) throws Exception {
        return ADMIN.call(() -> lists.of(Step.HARMONISATION)).stream()
                .filter(paper -> paper.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** What a request of a Perkada needs. */
    private List<String> asked(Step step) throws Exception {
        Callable<List<String>> read =
                () -> transactions.execute(status -> asked.of(new UUID(0, 0), step, false).stream()
                        .map(ExternalPaper::item)
                        .toList());
        return ADMIN.call(read::call);
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ADMIN.run(work))
                .returns(key, Refused::key);
    }
}
