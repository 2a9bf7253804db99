package id.susun.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Instant DUE = Instant.parse("2026-11-27T09:00:00Z");

    @Test
    void aDueDateThatIsFarIsCalm() {
        assertThat(due("2026-11-25T02:00:00Z", false, false)).isEqualTo("tone-neutral 2 hari lagi27 Nov 2026");
    }

    @Test
    void aStepWhosePeopleWereRemindedIsDueSoon() {
        assertThat(due("2026-11-25T02:00:00Z", true, false))
                .isEqualTo("tone-warning Segera jatuh tempo2 hari lagi27 Nov 2026");
        assertThat(due("2026-11-27T02:00:00Z", true, false))
                .isEqualTo("tone-warning Segera jatuh tempohari ini27 Nov 2026");
    }

    @Test
    void whatIsOverdueIsNoLongerSoon() {
        assertThat(due("2026-11-27T09:00:01Z", true, false)).isEqualTo("tone-danger terlambat hari ini27 Nov 2026");
        assertThat(due("2026-11-30T02:00:00Z", true, true)).isEqualTo("tone-danger terlambat 3 hari27 Nov 2026");
    }

    private static String due(String now, boolean reminded, boolean overdue) {
        OpenStep step = new OpenStep(
                UUID.randomUUID(),
                new CaseId(UUID.randomUUID()),
                Step.SIGN,
                Role.APPROVER,
                null,
                null,
                null,
                null,
                null,
                DUE.minusSeconds(86_400),
                DUE,
                reminded,
                overdue,
                false);
        Span due = Turn.due(step, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
        String tone = due.getChildren()
                .flatMap(part -> part.getElement().getClassList().stream())
                .filter(name -> name.startsWith("tone-"))
                .findFirst()
                .orElseThrow();
        return tone + " " + due.getElement().getTextRecursively();
    }
}
