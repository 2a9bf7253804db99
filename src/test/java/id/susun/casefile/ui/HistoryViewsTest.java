package id.susun.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.audit.AuditActor;
import id.susun.casefile.CaseEvents;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The history of a case and of the government as its auditor sees them. */
@SusunTest
class HistoryViewsTest extends SignedInScreenTest {

    private static final DemoPeople PEOPLE = DemoPeople.load();

    @Autowired
    private CaseJourney journey;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final ActingPerson secretary = PEOPLE.as("sekda.sawahlunto");
    private CaseId caseId;

    HistoryViewsTest() {
        super(PEOPLE.as("auditor.sawahlunto"));
    }

    @BeforeEach
    void aCaseWithTwoPagesOfHistoryAndARefusal() throws Exception {
        caseId = journey.at(Step.ANALYSE_NEEDS, "perancang.bkpsdm.sawahlunto", "bkpsdm", Instrument.PERKADA, "Diaudit")
                .id();
        secretary.run(() -> transaction.executeWithoutResult(status -> {
            for (int i = 0; i < CaseHistory.PAGE; i++) {
                events.publishEvent(new CaseEvents.StageEntered(caseId, Stage.NEEDS));
            }
        }));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> secretary.run(() -> caseFiles.withdraw(caseId, "Bukan urusan saya")));
    }

    @Test
    void theHistoryOfACaseIsNarrowedByKindPersonWordsAndPeriod() {
        openHistory();
        kind().setValue("audit.");
        assertThat(entries()).containsExactly("Tindakan ditolak sistem: Anda tidak berwenang melakukan tindakan ini.");
        kind().setValue("casefile.CaseOpened");
        assertThat(entries()).containsExactly(Texts.text("audit.casefile.CaseOpened") + ": Diaudit");

        kind().clear();
        actor().setValue(new AuditActor(
                secretary.person().id(), secretary.person().name()));
        assertThat(entries()).hasSize(CaseHistory.PAGE);
        assertThat(count()).isEqualTo(Texts.text("history.count.more", CaseHistory.PAGE));

        actor().clear();
        words().setValue("diaudit");
        assertThat(entries()).hasSize(1);
        assertThat(count()).isEqualTo(Texts.text("history.count.all", 1));

        words().clear();
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        day("history.until").setValue(today.minusDays(1));
        assertThat(entries()).isEmpty();
        day("history.from").setValue(today);
        assertThat(day("history.until").isInvalid()).isTrue();
        assertThat(entries()).isEmpty();
        day("history.until").setValue(today);
        assertThat(day("history.until").isInvalid()).isFalse();
        assertThat(entries()).hasSize(CaseHistory.PAGE);
    }

    @Test
    void theKindsAndPeopleOfferedAreThoseOfTheCase() {
        openHistory();
        assertThat(kind().getListDataView().getItems())
                .containsExactly("casefile.", "casefile.CaseOpened", "casefile.StageEntered", "audit.");
        assertThat(actor().getListDataView().getItems())
                .extracting(AuditActor::name)
                .containsExactlyInAnyOrder(
                        PEOPLE.as("perancang.bkpsdm.sawahlunto").person().name(),
                        secretary.person().name());
        assertThat(HistoryKinds.label("audit.")).isEqualTo("Tindakan yang ditolak");
        assertThat(HistoryKinds.label("casefile.CaseOpened"))
                .isEqualTo("Kebijakan secara umum: " + Texts.text("audit.casefile.CaseOpened"));
    }

    @Test
    void moreIsShownOnRequestUntilThereIsNoMore() {
        openHistory();
        assertThat(entries()).hasSize(CaseHistory.PAGE);
        press("shell.loadMore");
        assertThat(entries())
                .hasSize(CaseHistory.PAGE + 3)
                .last()
                .isEqualTo(Texts.text("audit.casefile.CaseOpened") + ": Diaudit");
        assertThat(count()).isEqualTo(Texts.text("history.count.all", CaseHistory.PAGE + 3));
        assertThat($(Button.class).withText(Texts.text("shell.loadMore")).exists())
                .isFalse();
    }

    @Test
    void aSearchThatFindsNothingSaysWhatToDoAndLeadsBack() {
        openHistory();
        words().setValue("tidak pernah terjadi");
        kind().setValue("audit.");
        assertThat(paragraphs()).contains(Texts.text("history.none.title"), Texts.text("history.none.hint"));

        press("history.clear");

        assertThat(words().getValue()).isEmpty();
        assertThat(kind().getValue()).isNull();
        assertThat(entries()).hasSize(CaseHistory.PAGE);
    }

    @Test
    void theExportSaysThatItHoldsTheWholeHistoryWhateverIsFiltered() {
        openHistory();
        kind().setValue("audit.");
        assertThat(paragraphs()).contains(Texts.text("casepage.history.export.content"));
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getHref().contains("riwayat."))
                .hasSize(2)
                .allSatisfy(link -> {
                    assertThat(link.getHref()).endsWith(link.getText().endsWith("CSV") ? ".csv" : ".json");
                    assertThat(link.getElement().getAttribute("aria-describedby"))
                            .isEqualTo($(Paragraph.class)
                                    .withText(Texts.text("casepage.history.export.content"))
                                    .single()
                                    .getId()
                                    .orElseThrow());
                });
    }

    @Test
    void theGovernmentsHistoryHasTheSameFields() {
        navigate(TenantHistoryView.class);
        assertThat(kind().getListDataView().getItems()).containsExactlyElementsOf(HistoryKinds.parts());
        assertThat(labelled(ComboBox.class, "history.who")).isEmpty();
        words().setValue("Bukan yang ini");
        assertThat(paragraphs()).contains(Texts.text("history.none.title"));
        press("history.clear");
        kind().setValue("audit.");
        assertThat(count()).isNotBlank();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(CasePages.path(caseId, CaseTabName.HISTORY));
    }

    private void openHistory() {
        navigate(CasePages.path(caseId, CaseTabName.HISTORY), CasePage.class);
    }

    private TextField words() {
        return labelled(TextField.class, "history.search").getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> kind() {
        return labelled(ComboBox.class, "history.group").getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AuditActor> actor() {
        return labelled(ComboBox.class, "history.who").getFirst();
    }

    private DatePicker day(String key) {
        return labelled(DatePicker.class, key).getFirst();
    }

    private <C extends Component & HasLabel> List<C> labelled(Class<C> type, String key) {
        return $(type).all().stream()
                .filter(field -> Texts.text(key).equals(field.getLabel()))
                .toList();
    }

    private void press(String key) {
        test($(Button.class).withText(Texts.text(key)).single()).click();
    }

    private List<String> entries() {
        return $(Paragraph.class).withClassName("tl-what").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private String count() {
        return $(Paragraph.class).withClassName("history-count").single().getText();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
