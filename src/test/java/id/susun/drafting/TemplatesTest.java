package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyText;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A government that starts its texts from templates of its own. */
@SusunTest
class TemplatesTest {

    private static final DemoPeople PEOPLE = DemoPeople.load();
    private static final ActingPerson ADMIN = PEOPLE.as("admin.lebong");
    private static final ActingPerson NEIGHBOUR = PEOPLE.as("admin.medan");
    private static final String REASON = "Kebiasaan Bagian Hukum Lebong";

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Templates templates;

    @Autowired
    private Drafting drafting;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate inTransaction;

    @Test
    void newTextsStartFromItAndTextsThatExistAndNeighboursDoNot() throws Exception {
        CaseId existing = aCase("Sebelum");
        Draft before = drafter().call(() -> drafting.open(existing));

        keep(Instrument.PERKADA, "{jenis} ini berlaku di {daerah}.");

        assertThat(last(aCase("Sesudah"))).isEqualTo("Peraturan Bupati ini berlaku di Kabupaten Lebong.");
        assertThat(drafter().call(() -> drafting.open(existing)).text()).isEqualTo(before.text());
        assertThat(row(NEIGHBOUR, Instrument.PERKADA).isOwn()).isFalse();
        assertThat(NEIGHBOUR
                        .call(() -> templates.open(Instrument.PERKADA))
                        .articles()
                        .getLast()
                        .text())
                .isEqualTo("{jenis} ini mulai berlaku pada tanggal diundangkan.");

        int adapted = number(Instrument.PERKADA);
        ADMIN.run(() -> templates.revert(Instrument.PERKADA, adapted, "Selesai dicoba"));
        assertThat(last(aCase("Kembali"))).isEqualTo("Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.");
    }

    @Test
    void everyStateStaysAndIsToldInTheHistory() throws Exception {
        keep(Instrument.KEPUTUSAN_KDH, "Keadaan pertama {judul}.");
        int first = number(Instrument.KEPUTUSAN_KDH);
        keep(Instrument.KEPUTUSAN_KDH, "Keadaan kedua {judul}.");
        ADMIN.run(() -> templates.revert(Instrument.KEPUTUSAN_KDH, first + 1, "Kembali ke templat bawaan"));

        assertThat(ADMIN.call(() -> templates.states(Instrument.KEPUTUSAN_KDH)).subList(0, 3))
                .extracting(TemplateState::number, TemplateState::own, TemplateState::reason)
                .containsExactly(
                        tuple(first + 2, false, "Kembali ke templat bawaan"),
                        tuple(first + 1, true, REASON),
                        tuple(first, true, REASON));
        assertThat(ADMIN.call(() -> templates.preview(Instrument.KEPUTUSAN_KDH, first, "Tim Kerja"))
                        .text()
                        .lines())
                .extracting(PolicyText.Line::text)
                .contains("Keadaan pertama Tim Kerja.");
        assertThat(PEOPLE.as("auditor.lebong").call(() -> auditTrail.read(AuditFilter.ALL, null, 3)))
                .extracting(AuditEntry::action, AuditEntry::reason)
                .containsExactly(
                        tuple("drafting.TemplateReverted", "Kembali ke templat bawaan"),
                        tuple("drafting.TemplateAdapted", REASON),
                        tuple("drafting.TemplateAdapted", REASON));
        assertThatExceptionOfType(Exception.class)
                .as("a state is written once")
                .isThrownBy(() -> ADMIN.run(() -> inTransaction.executeWithoutResult(status ->
                        jdbc.sql("update drafting_template set reason = 'lain'").update())));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> NEIGHBOUR.run(() -> templates.preview(Instrument.KEPUTUSAN_KDH, first, "Tim")))
                .returns("template.unknown", Refused::key);
    }

    @Test
    void onlyAnAdministratorKeepsOneAndOnlyAWholeOneWithAReason() throws Exception {
        DraftText whole = Template.builtIn(Instrument.SOP);
        DraftText wrong = DraftText.begun(
                List.of(NewNode.text(TextKind.JUDUL, "{judul} {tahun}"), NewNode.heading(TextKind.SEKSI, "Prosedur")));
        int number = number(Instrument.SOP);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> drafter().run(() -> templates.keep(Instrument.SOP, whole, number, REASON)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> drafter().call(() -> templates.all()));
        refused("template.reason", () -> templates.keep(Instrument.SOP, whole, number, "kurang"));
        refused("template.placeholder", () -> templates.keep(Instrument.SOP, wrong, number, REASON));
        refused(
                "template.structure",
                () -> templates.keep(Instrument.SOP, Template.builtIn(Instrument.PERKADA), number, REASON));
        assertThat(number(Instrument.SOP)).isEqualTo(number);
    }

    @Test
    void nobodyOverwritesWhatAColleagueKeptMeanwhile() throws Exception {
        int seen = number(Instrument.SURAT_EDARAN);
        DraftText mine = Template.builtIn(Instrument.SURAT_EDARAN);
        ADMIN.run(() -> templates.keep(Instrument.SURAT_EDARAN, mine, seen, REASON));

        refused("template.changed", () -> templates.keep(Instrument.SURAT_EDARAN, mine, seen, REASON));
        assertThat(number(Instrument.SURAT_EDARAN)).isEqualTo(seen + 1);
    }

    @Test
    void whatTheGovernmentCanIssueIsListedWithItsTitles() throws Exception {
        assertThat(ADMIN.call(() -> templates.all()))
                .extracting(TemplateRow::instrument, TemplateRow::kind)
                .contains(
                        tuple(Instrument.PERKADA, "Peraturan Bupati"),
                        tuple(Instrument.KEPUTUSAN_CAMAT, "Keputusan Camat Tubei"));
        assertThat(row(NEIGHBOUR, Instrument.PERKADA).kind()).isEqualTo("Peraturan Wali Kota");
    }

    private void keep(Instrument instrument, String lastWords) throws Exception {
        LooseText text = new LooseText(instrument, ADMIN.call(() -> templates.open(instrument)));
        DraftNode last = text.text().articles().getLast();
        text.say(new DraftCommands.EditNode(last.id(), "", lastWords, last.version()), true);
        int number = number(instrument);
        ADMIN.run(() -> templates.keep(instrument, text.text(), number, REASON));
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ADMIN.run(action))
                .returns(key, Refused::key);
    }

    private int number(Instrument instrument) throws Exception {
        return row(ADMIN, instrument).number();
    }

    private TemplateRow row(ActingPerson admin, Instrument instrument) throws Exception {
        return admin.call(() -> templates.all()).stream()
                .filter(row -> row.instrument() == instrument)
                .findFirst()
                .orElseThrow();
    }

    private String last(CaseId caseId) throws Exception {
        return drafter()
                .call(() -> drafting.open(caseId))
                .text()
                .articles()
                .getLast()
                .text();
    }

    private ActingPerson drafter() {
        return journey.person("perancang.bkpsdm.lebong");
    }

    private CaseId aCase(String title) throws Exception {
        return journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, title)
                .id();
    }
}
