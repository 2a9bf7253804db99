package id.susun.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseFilter;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.Person;
import id.susun.shell.Texts;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.StepHolding;
import id.susun.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class CasePageTest extends SignedInScreenTest {

    private static final DemoPeople PEOPLE = DemoPeople.load();

    private final ActingPerson drafter = PEOPLE.as("perancang.bkpsdm.lebong");

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Workflow workflow;

    @Autowired
    private StepHolding holding;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    CasePageTest() {
        super(PEOPLE.as("perancang.bkpsdm.lebong"));
    }

    @Test
    void theCaseOpensWhereItWaitsForThePersonAndSaysWhatToDo() throws Exception {
        CaseSummary policyCase = open("Dibuka pada giliran saya");

        navigate(CasePages.path(policyCase.id()), CasePage.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Dibuka pada giliran saya");
        assertThat(texts(Paragraph.class)).contains("Giliran Anda: " + Texts.label("step", Step.ANALYSE_NEEDS));
        List<Anchor> tabs = $(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith(CasePages.path(policyCase.id()) + "/"))
                .toList();
        assertThat(tabs).hasSizeGreaterThanOrEqualTo(CaseTabName.values().length);
        assertThat(tabs)
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getText)
                .containsExactly(Texts.label("casepage.tab", CaseTabName.NEEDS));
    }

    @Test
    void everyTabOfANewCaseOpens() throws Exception {
        CaseSummary policyCase = open("Semua tab terbuka");
        for (CaseTabName tab : CaseTabName.values()) {
            navigate(CasePages.path(policyCase.id(), tab), CasePage.class);
            assertThat($(Div.class).withClassName("case-body").single().getComponentCount())
                    .as(tab.slug())
                    .isPositive();
        }
    }

    @Test
    void aForeignIdAnUnknownOneAndNonsenseAllLookTheSame() throws Exception {
        ActingPerson inMedan = PEOPLE.as("perancang.bkpsdm.medan");
        CaseSummary foreign = inMedan.call(() -> caseFiles.open(new OpenCase(
                tenants.workspace("bkpsdm").orElseThrow().id(), "Milik Medan", "Latar", Instrument.PERKADA, "Alasan")));
        signIn(drafter);
        for (String id : List.of(foreign.id().toString(), UUID.randomUUID().toString(), "bukan-id")) {
            com.vaadin.flow.component.UI.getCurrent().navigate("kebijakan/" + id);
            assertThat($(H1.class).single().getText()).as(id).isEqualTo(Texts.text("shell.notFound.title"));
        }
    }

    @Test
    void whenTheCaseMovesOnThePageSaysSoAndKeepsWhatWasTyped() throws Exception {
        CaseSummary policyCase = open("Berpindah diam-diam");
        CasePage page = navigate(CasePages.path(policyCase.id(), CaseTabName.SUMMARY), CasePage.class);
        Component tab = $(Div.class)
                .withClassName("case-body")
                .single()
                .getChildren()
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> workflow.complete(policyCase.id(), Step.ANALYSE_NEEDS, Map.of()));

        page.noticeMove();

        assertThat($(Div.class).withClassName("moved-banner").single().isVisible())
                .isTrue();
        assertThat(texts(Paragraph.class)).noneMatch(text -> text.startsWith("Giliran Anda"));
        assertThat($(Div.class).withClassName("case-body").single().getChildren())
                .containsExactly(tab);
    }

    @Test
    void aStepThatAColleagueHasCanBeTakenOverAfterAskingAndTheirPageSaysSo() throws Exception {
        CaseSummary policyCase = open("Dipegang rekan");
        CasePage mine = navigate(CasePages.path(policyCase.id(), CaseTabName.SUMMARY), CasePage.class);
        ActingPerson colleague = new ActingPerson(new Person("rekan", "rekan", "Rekan Sejawat"), drafter.membership());
        colleague.run(
                () -> holding.claim(workflow.open(policyCase.id()).getFirst().id()));

        mine.noticeMove();

        assertThat($(Div.class).withClassName("moved-banner").exists()).isTrue();
        assertThat(mine.getElement().getTextRecursively()).contains("Perancang: Rekan Sejawat");
        test($(Button.class).withText("Ambil alih").single()).click();
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("dikerjakan Rekan Sejawat sejak ");
        test(question).confirm();

        assertThat(workflow.mine(policyCase.id()))
                .map(OpenStep::assigneeName)
                .contains(drafter.person().name());
        assertThat(texts(Paragraph.class)).contains("Giliran Anda: " + Texts.label("step", Step.ANALYSE_NEEDS));
    }

    @Test
    void aDeadlineThatDrawsNearIsShownAndIsNoMove() {
        CaseSummary policyCase = open("Tenggat mendekat");
        CasePage page = navigate(CasePages.path(policyCase.id(), CaseTabName.SUMMARY), CasePage.class);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update open_step set reminded = true where case_id = :case")
                        .param("case", policyCase.id().value())
                        .update());

        page.noticeMove();

        assertThat($(Div.class).withClassName("moved-banner").exists()).isFalse();
        assertThat(page.getElement().getTextRecursively()).contains("Giliran Anda", "Segera jatuh tempo");
    }

    @Test
    void takingATaskAndGivingItBackLeaveTheTabAsItIs() throws Exception {
        CaseSummary policyCase = open("Diambil sambil mengetik");
        CasePage page = navigate(CasePages.path(policyCase.id(), CaseTabName.NEEDS), CasePage.class);
        TextArea statement = $(TextArea.class).all().getFirst();
        statement.setValue("Setengah kalimat");

        for (String press : List.of("inbox.claim", "inbox.release")) {
            test($(Button.class).withText(Texts.text(press)).single()).click();
            page.noticeMove();
            assertThat(statement.isAttached()).as(press).isTrue();
            assertThat($(Div.class).withClassName("moved-banner").all())
                    .as(press)
                    .isEmpty();
        }
        assertThat($(Button.class).withText(Texts.text("inbox.claim")).all()).hasSize(1);
    }

    @Test
    void onlyAuditorsAreOfferedTheExport() throws Exception {
        CaseSummary policyCase = open("Unduhan untuk auditor");
        navigate(CasePages.path(policyCase.id(), CaseTabName.HISTORY), CasePage.class);
        assertThat(links()).noneMatch(href -> href.contains("riwayat."));

        signIn(PEOPLE.as("auditor.lebong"));
        navigate(CasePages.path(policyCase.id(), CaseTabName.SUMMARY), CasePage.class);
        navigate(CasePages.path(policyCase.id(), CaseTabName.HISTORY), CasePage.class);
        assertThat(links()).anyMatch(href -> href.endsWith("riwayat.csv"));
    }

    @Test
    void aKecamatanIsToldWhatItCannotIssueAndWhatToDoInstead() {
        signIn(PEOPLE.as("perancang.tubei"));
        navigate(NewCaseView.class);

        $(TextField.class).all().getFirst().setValue("Kompetensi ASN Tubei");
        $(TextArea.class).all().getFirst().setValue("Banyak ASN belum dilatih");
        answer(0, false);
        answer(1, true);

        assertThat(texts(Paragraph.class)).anyMatch(text -> text.contains("bukan daerah otonom"));
        assertThat($(Select.class).all().getLast().getValue()).isEqualTo(Instrument.KEPUTUSAN_CAMAT);
        assertThat($(TextArea.class).all().getLast().getValue()).contains("tidak dapat diterbitkan kecamatan");

        test($(Button.class).withText(Texts.text("cases.start")).single()).click();

        assertThat(caseFiles.list(new CaseFilter("Kompetensi ASN Tubei", null, null, null, null), null, 5))
                .singleElement()
                .returns(Instrument.KEPUTUSAN_CAMAT, CaseSummary::instrument);
    }

    @SuppressWarnings("unchecked")
    private void answer(int question, boolean yes) {
        RadioButtonGroup<Boolean> group =
                (RadioButtonGroup<Boolean>) $(RadioButtonGroup.class).all().get(question);
        group.setValue(yes);
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private <T extends Component & com.vaadin.flow.component.HasText> List<String> texts(Class<T> type) {
        return $(type).all().stream().map(found -> found.getText()).toList();
    }

    private CaseSummary open(String title) {
        return caseFiles.open(new OpenCase(
                tenants.workspace("bkpsdm").orElseThrow().id(), title, "Latar", Instrument.PERKADA, "Mengatur"));
    }
}
