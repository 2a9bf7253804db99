package id.susun.workflow;

import id.susun.identity.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Leaves work with whoever has it in hand: who ends a step that they had taken has the next one of the same stage too, where it
 * waits for the same office or role. Others may take it over as any other.
 */
@Component
class FollowingSteps {

    private final OpenSteps openSteps;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowingSteps(OpenSteps openSteps, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.openSteps = openSteps;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Where the case waits before a step ends. */
    Set<UUID> of(OpenStep ending) {
        return steps(ending).stream().map(OpenStep::id).collect(Collectors.toSet());
    }

    /** Hands on what has come up since {@code before}. */
    void hand(OpenStep ended, Set<UUID> before) {
        if (!currentUser.person().id().equals(ended.assigneeId())) {
            return;
        }
        steps(ended).stream()
                .filter(next -> !before.contains(next.id()) && next.assigneeId() == null && follows(ended, next))
                .forEach(next -> {
                    events.publishEvent(new StepEvents.StepTaken(next.caseId(), next.step()));
                    openSteps.assign(next.id(), currentUser.person(), clock.instant());
                });
    }

    private static boolean follows(OpenStep ended, OpenStep next) {
        return next.step().stage() == ended.step().stage()
                && next.role() == ended.role()
                && next.office() == ended.office()
                && Objects.equals(next.workspace(), ended.workspace());
    }

    private List<OpenStep> steps(OpenStep of) {
        return openSteps.of(of.caseId()).stream().map(OpenSteps.Row::step).toList();
    }
}
