package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.inbox.Inbox;
import id.susun.inbox.InboxFilter;
import id.susun.inbox.InboxItem;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the inbox says of work that came back, and of work that is late. */
class ReturnedAndLateTest extends ApprovalJourney {

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void workThatCameBackIsMarkedSo() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        assertThat(step(caseId).returned()).isFalse();
        submit(DRAFTER, caseId, "Pasal 1");
        decide(HEAD, caseId, Decision.RETURN, "Pasal 1 belum jelas");

        assertThat(step(caseId).returned()).isTrue();
        submit(DRAFTER, caseId, "Pasal 1 baru");
        assertThat(step(caseId).returned()).isFalse();
    }

    @Test
    void whatIsLateShowsToWhoeverWatchesOverTheGovernmentsWork() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        assertThat(late(SECRETARY, caseId)).isEmpty();
        HEAD.run(() -> transactions.executeWithoutResult(
                status -> jdbc.sql("update open_step set overdue = true where case_id = :case")
                        .param("case", caseId.value())
                        .update()));

        assertThat(late(SECRETARY, caseId)).hasSize(1);
        assertThat(late(PEOPLE.as("admin.lebong"), caseId)).hasSize(1);
        for (ActingPerson other : List.of(DRAFTER, LEGAL, HEAD, PEOPLE.as("admin.medan"))) {
            assertThat(late(other, caseId)).isEmpty();
        }
    }

    private OpenStep step(CaseId caseId) throws Exception {
        return DRAFTER.call(() -> workflow.open(caseId).getFirst());
    }

    private List<InboxItem> late(ActingPerson who, CaseId caseId) throws Exception {
        return who.call(() -> inbox.escalated(InboxFilter.ALL, null, 100)).stream()
                .filter(item -> item.step().caseId().equals(caseId))
                .toList();
    }
}
