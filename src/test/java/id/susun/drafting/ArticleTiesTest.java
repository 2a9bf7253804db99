package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class ArticleTiesTest {

    private static final int HEARD = 2100;

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private WritingDesk desk;

    @Autowired
    private ArticleTies ties;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private TransactionTemplate inTransaction;

    private final List<ThreadNode> inputs = new ArrayList<>();
    private final ThreadNode option = new ThreadNode(UUID.randomUUID(), NodeKind.OPTION, "Pilihan B", 1);
    private ActingPerson drafter;
    private CaseId caseId;
    private UUID article;

    @BeforeEach
    void aCaseThatHeardThousands() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        article = drafter.call(() -> drafting.importTree(
                        caseId,
                        List.of(
                                NewNode.text(TextKind.JUDUL, "KOMPETENSI"),
                                NewNode.text(TextKind.PASAL, "Satu."),
                                NewNode.text(TextKind.PASAL, "Dua.")),
                        "Uji"))
                .text()
                .articles()
                .getFirst()
                .id();
        for (int i = 1; i <= HEARD; i++) {
            inputs.add(new ThreadNode(UUID.randomUUID(), NodeKind.INPUT, "Masukan nomor " + i + ".", i));
        }
        drafter.run(() -> inTransaction.executeWithoutResult(tx -> {
            thread.putAll(caseId, inputs);
            thread.put(caseId, option);
        }));
    }

    @Test
    void whatIsHeardLastCanBeTiedAndComesBackWithItsArticle() throws Exception {
        Set<UUID> last = Set.of(inputs.getLast().id(), option.id());
        drafter.run(() -> ties.change(caseId, article, last, Set.of()));

        Coverage coverage = drafter.call(() -> ties.coverage(caseId));
        assertThat(coverage.of(article)).extracting(ThreadNode::id).containsExactlyInAnyOrderElementsOf(last);
        assertThat(coverage.unansweredCount()).isEqualTo(HEARD - 1);
        assertThat(coverage.unanswered()).hasSize(Coverage.MOST_NAMED).startsWith(inputs.getFirst());
        assertThat(coverage.withoutEvidence()).extracting(ThreadNode::label).containsExactly("Pasal 2");

        Change.Done removed = drafter.call(() -> desk.remove(caseId, article));
        drafter.run(() -> desk.apply(caseId, removed.undo()));
        assertThat(drafter.call(() -> ties.coverage(caseId)).of(article)).hasSize(2);
    }

    @Test
    void theHistoryKeepsWhatARemovedArticleWasTiedTo() throws Exception {
        drafter.run(() -> ties.change(caseId, article, Set.of(inputs.getFirst().id(), option.id()), Set.of()));

        drafter.run(() -> desk.remove(caseId, article));

        List<AuditEntry> cut =
                drafter.call(() -> auditTrail.read(AuditFilter.of(caseId, "casefile.ThreadCut"), null, 10));
        assertThat(cut)
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject())
                        .startsWith("Pasal 1 – ")
                        .contains("Masukan 1 (", "Pilihan B")
                        .doesNotContain("Masukan nomor"));
    }

    @Test
    void anImportKeepsTheTiesOfArticlesThatGoOnAndSaysWhichDoNot() throws Exception {
        UUID second = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .articles()
                .getLast()
                .id();
        drafter.run(() -> ties.change(caseId, article, Set.of(option.id()), Set.of()));
        drafter.run(() -> ties.change(caseId, second, Set.of(inputs.getFirst().id()), Set.of()));
        List<NewNode> other = List.of(
                NewNode.text(TextKind.JUDUL, "KOMPETENSI"),
                NewNode.text(TextKind.PASAL, "Sesuatu yang baru."),
                NewNode.text(TextKind.PASAL, "Satu."));

        assertThat(drafter.call(() -> ties.lostWith(caseId, other))).containsExactly("Pasal 2");
        UUID moved = drafter.call(() -> drafting.importTree(caseId, other, "Impor"))
                .text()
                .articles()
                .getLast()
                .id();

        Coverage coverage = drafter.call(() -> ties.coverage(caseId));
        assertThat(coverage.of(moved)).containsExactly(option);
        assertThat(coverage.ties()).hasSize(1);
        assertThat(drafter.call(() -> auditTrail.read(AuditFilter.of(caseId, "casefile.ThreadCut"), null, 10)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).startsWith("Pasal 2 – Masukan 1 ("));
    }

    @Test
    void evidenceIsSoughtByItsWords() throws Exception {
        assertThat(drafter.call(() -> ties.evidence(caseId, " NOMOR 2100. ", 50)))
                .containsExactly(inputs.getLast());
        assertThat(drafter.call(() -> ties.evidence(caseId, "", 3))).hasSize(3);
    }

    @Test
    void onlyEvidenceOfTheCaseIsTied() {
        for (UUID wrong : List.of(UUID.randomUUID(), article)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> drafter.run(() -> ties.change(caseId, article, Set.of(wrong), Set.of())))
                    .returns("casefile.thread.unknown", Refused::key);
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(() -> ties.change(
                        caseId, option.id(), Set.of(inputs.getFirst().id()), Set.of())))
                .returns("casefile.thread.unknown", Refused::key);
    }
}
