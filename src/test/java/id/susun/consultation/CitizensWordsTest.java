package id.susun.consultation;

import static id.susun.consultation.ConsultationCase.AUDITOR;
import static id.susun.consultation.ConsultationCase.DRAFTER;
import static id.susun.consultation.ConsultationCase.as;
import static id.susun.consultation.ConsultationCase.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.casefile.HistoryExport;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.drafting.ArticleTies;
import id.susun.drafting.Drafting;
import id.susun.testing.SusunTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What a citizen said can be taken away again; the history cannot, so it must not hold it. */
@SusunTest
class CitizensWordsTest {

    private static final String WORDS = "Saya Siti Rahmawati, telepon 0812-3456, dipecat karena sakit.";

    @Autowired
    private ApplicationContext app;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private HistoryExport export;

    @Autowired
    private TransactionTemplate inTransaction;

    @Test
    void noTieOfAnInputBringsItsWordsIntoTheHistory() throws Exception {
        ConsultationCase policy = ConsultationCase.gathering(app, "Kata warga", RoundMode.LURING);
        UUID gap = UUID.randomUUID();
        run(
                DRAFTER,
                () -> inTransaction.executeWithoutResult(
                        status -> thread.put(policy.id, new ThreadNode(gap, NodeKind.GAP, "T.01 Pelayanan arsip", 1))));
        InputLine input = as(DRAFTER, () -> policy.gathering().record(policy.id, about(policy, gap)));
        UUID article = as(DRAFTER, () -> app.getBean(Drafting.class).open(policy.id))
                .text()
                .articles()
                .getFirst()
                .id();
        ArticleTies ties = app.getBean(ArticleTies.class);
        run(DRAFTER, () -> ties.change(policy.id, article, Set.of(input.id()), Set.of()));
        run(DRAFTER, () -> ties.change(policy.id, article, Set.of(), Set.of(input.id())));
        as(DRAFTER, () -> policy.moderation().hide(policy.id, input.id(), input.version(), "Memuat data pribadi"));

        List<AuditEntry> history = as(AUDITOR, () -> auditTrail.read(AuditFilter.of(policy.id), null, 100));
        String name = "Masukan 1 (" + input.id().toString().substring(0, 8) + ")";
        assertThat(history)
                .extracting(AuditEntry::subject)
                .contains(name + " → T.01 Pelayanan arsip", "Pasal 1 → " + name);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        AUDITOR.call(() -> {
            export.csv(policy.id, Locale.of("id"), csv);
            export.json(policy.id, json);
            return true;
        });
        assertThat(history + csv.toString(StandardCharsets.UTF_8) + json.toString(StandardCharsets.UTF_8))
                .contains("ThreadTied", "ThreadUntied", input.id().toString())
                .doesNotContain("Siti", "Rahmawati", "0812", "dipecat");
    }

    private static RecordInput about(ConsultationCase policy, UUID gap) {
        return new RecordInput(
                policy.round().id(),
                "Siti Rahmawati",
                true,
                null,
                StakeholderCategory.MASYARAKAT,
                null,
                Set.of(gap),
                WORDS);
    }
}
