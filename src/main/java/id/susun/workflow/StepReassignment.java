package id.susun.workflow;

import id.susun.audit.Refused;
import id.susun.identity.Member;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.PeopleDirectory;
import id.susun.identity.Person;
import id.susun.tenant.CurrentTenant;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the administrator put an open step into the hands of another of those it waits for, with a reason. */
@Service
@PreAuthorize("hasRole('TENANT_ADMIN')")
public class StepReassignment {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private final StepQueue queue;
    private final OpenSteps openSteps;
    private final PeopleDirectory people;
    private final CurrentTenant currentTenant;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepReassignment(
            StepQueue queue,
            OpenSteps openSteps,
            PeopleDirectory people,
            CurrentTenant currentTenant,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queue = queue;
        this.openSteps = openSteps;
        this.people = people;
        this.currentTenant = currentTenant;
        this.events = events;
        this.clock = clock;
    }

    /** Who could have the step in hand: those it waits for, as far as they have signed in, without who has it now. */
    @Transactional(readOnly = true)
    public List<Person> candidates(UUID openStep) {
        OpenStep step = openSteps.find(openStep).orElseThrow(() -> new Refused("workflow.step.gone"));
        Office office = step.office();
        Stream<Member> found = office == null
                ? people.having(Objects.requireNonNull(step.role()), step.workspace()).stream()
                : Stream.concat(
                        people.holding(office, step.workspace()).stream(),
                        people.acting(office, step.workspace()).stream()
                                .flatMap(acting -> people.find(acting.personId()).stream()));
        return found.filter(member -> office == null || waitsFor(step, member) || acts(step, member))
                .map(Member::person)
                .filter(person -> !person.id().equals(step.assigneeId()))
                .distinct()
                .toList();
    }

    private boolean waitsFor(OpenStep step, Member member) {
        return step.waitsFor(
                new Membership(currentTenant.require(), member.roles(), member.offices(), member.workspaces()));
    }

    private boolean acts(OpenStep step, Member member) {
        return people.acting(Objects.requireNonNull(step.office()), step.workspace()).stream()
                .anyMatch(acting -> acting.personId().equals(member.person().id()));
    }

    /**
     * Gives the step to one of its {@link #candidates}; others it waits for can still take it over.
     *
     * @throws Refused {@code workflow.step.gone}, {@code workflow.reassign.person}, {@code workflow.reassign.reason} without a
     *     reason of 10 to 2,000 characters
     */
    @Transactional
    public void reassign(UUID openStep, String personId, String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw new Refused("workflow.reassign.reason");
        }
        queue.queue(openSteps
                .find(openStep)
                .orElseThrow(() -> new Refused("workflow.step.gone"))
                .caseId());
        Person to = candidates(openStep).stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.reassign.person"));
        OpenStep step = openSteps
                .lock(openStep)
                .orElseThrow(() -> new Refused("workflow.step.gone"))
                .step();
        events.publishEvent(new StepEvents.StepReassigned(
                step.caseId(), step.step(), step.assigneeName(), to.id(), to.name(), why));
        openSteps.assign(step.id(), to, clock.instant());
    }
}
