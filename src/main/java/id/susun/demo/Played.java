package id.susun.demo;

import id.susun.casefile.CaseSummary;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One demo case while it is being played: who acts next, and on which day. */
final class Played {

    /** The parts that people play in a case, each by user name. */
    enum Part {
        DRAFTER,
        HEAD,
        LEGAL_HEAD,
        ASSISTANT,
        SECRETARY,
        REGION_HEAD,
        IMPLEMENTER,
        STAKEHOLDER
    }

    private final Map<Part, ActingPerson> cast;
    private final DemoClock clock;
    private @Nullable CaseSummary policyCase;

    Played(Map<Part, ActingPerson> cast, DemoClock clock) {
        this.cast = cast;
        this.clock = clock;
    }

    void opened(CaseSummary summary) {
        policyCase = summary;
    }

    CaseId id() {
        if (policyCase == null) {
            throw new IllegalStateException("the case has not been opened");
        }
        return policyCase.id();
    }

    /** Goes to a working hour of {@code day}; what follows happens then. */
    Played on(LocalDate day, int hour, int minute) {
        clock.moveTo(
                day.atTime(LocalTime.of(hour, minute)).atZone(clock.getZone()).toInstant());
        return this;
    }

    ActingPerson person(Part part) {
        ActingPerson person = cast.get(part);
        if (person == null) {
            throw new IllegalStateException("nobody plays " + part);
        }
        return person;
    }

    void by(Part part, Runnable action) {
        person(part).run(action);
    }

    <T> T by(Part part, Supplier<T> action) {
        try {
            return person(part).call(action::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
