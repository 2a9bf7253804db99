package id.susun.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.Person;
import id.susun.inbox.InboxFilter.Due;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.StepHolding;
import id.susun.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class InboxViewTest extends SpringBrowserlessTest {

    private static final ActingPerson DRAFTER = DemoPeople.load().as("perancang.bkpsdm.lebong");
    private static final ActingPerson COLLEAGUE =
            new ActingPerson(new Person("rekan", "rekan", "Rekan Sejawat"), DRAFTER.membership());

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Workflow workflow;

    @Autowired
    private StepHolding holding;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** The screen of a test takes the person along; any earlier, the start of the application would forget them. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        DRAFTER, "n/a", ActingPerson.authorities(DRAFTER.membership())));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aStepThatAColleagueHasIsShownWithTheirNameAndCanBeTakenOverAfterAsking() throws Exception {
        CaseId caseId = aCase("Dipegang rekan di kotak tugas");
        COLLEAGUE.run(() -> holding.claim(step(caseId).id()));

        InboxView inbox = open("Dipegang rekan di kotak tugas");
        assertThat(text(inbox)).contains("Dikerjakan rekan", "Rekan Sejawat", "diambil baru saja");
        test($(Button.class).withText("Ambil alih").single()).click();

        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message"))
                .contains("“Susun analisis kebutuhan” dikerjakan Rekan Sejawat sejak ", " WIB. ");
        assertThat(step(caseId).assigneeName()).isEqualTo("Rekan Sejawat");
        test(question).confirm();

        assertThat(step(caseId).assigneeId()).isEqualTo(DRAFTER.person().id());
        assertThat(text(inbox)).contains("Anda kerjakan").doesNotContain("Rekan Sejawat", "Dikerjakan rekan");
    }

    @Test
    void whatIsTakenWhileTheListIsOpenIsRefusedAndTheListShowsWhoHasIt() throws Exception {
        CaseId caseId = aCase("Diambil saat daftar terbuka");
        InboxView inbox = open("Diambil saat daftar terbuka");
        assertThat(text(inbox)).doesNotContain("Dikerjakan rekan");
        COLLEAGUE.run(() -> holding.claim(step(caseId).id()));

        test($(Button.class).withText("Ambil tugas").single()).click();

        assertThat(text(inbox)).contains("Dikerjakan rekan", "Rekan Sejawat");
        assertThat(step(caseId).assigneeName()).isEqualTo("Rekan Sejawat");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsDueSoonSaysSoAndCanBePickedOut() throws Exception {
        CaseId caseId = aCase("Tenggat mendekat di kotak tugas");
        InboxView inbox = open("Tenggat mendekat di kotak tugas");
        Select<Due> due = (Select<Due>) $(Select.class).all().get(1);
        due.setValue(Due.SOON);
        assertThat(text(inbox)).contains("Tidak ada tugas yang cocok");
        transaction.executeWithoutResult(
                status -> jdbc.sql("update open_step set reminded = true where case_id = :case")
                        .param("case", caseId.value())
                        .update());

        due.setValue(Due.ANY);
        assertThat(text(inbox)).contains("Segera jatuh tempo");
        due.setValue(Due.SOON);
        assertThat(text(inbox)).contains("Susun analisis kebutuhan");
        due.setValue(Due.OVERDUE);
        assertThat(text(inbox)).contains("Tidak ada tugas yang cocok");
    }

    private InboxView open(String title) {
        InboxView inbox = navigate(InboxView.class);
        test($(TextField.class).all().getFirst()).setValue(title);
        return inbox;
    }

    private static String text(InboxView inbox) {
        return inbox.getElement().getTextRecursively();
    }

    private OpenStep step(CaseId caseId) {
        return workflow.open(caseId).getFirst();
    }

    private CaseId aCase(String title) throws Exception {
        return journey.at(Step.ANALYSE_NEEDS, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, title)
                .id();
    }
}
