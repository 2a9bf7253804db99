package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.workflow.Step;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What a government asks for with its requests to institutions outside: Susun's lists with their basis (Permenkum 40/2025 Pasal
 * 4), and what the government has added, changed or left out. A change holds for requests that go out from then on.
 */
@Service
@Validated
@PreAuthorize("hasRole('TENANT_ADMIN')")
public class PaperLists {

    /** The steps with an institution outside, in their order. */
    public static final List<Step> STEPS =
            List.of(Step.HARMONISATION, Step.JOINT_APPROVAL, Step.FACILITATION, Step.REGISTER_NUMBER);

    private static final int MOST = 40;

    private final PaperListRows rows;
    private final ApplicationEventPublisher events;

    PaperLists(PaperListRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** The list of a step with what was left out, in its order. */
    @Transactional(readOnly = true)
    public List<ListedPaper> of(Step step) {
        return rows.of(step);
    }

    /**
     * Adds a line, or changes one.
     *
     * @param item its key, null for a new one
     * @throws Refused {@code checklist.unknown}, {@code checklist.step}, {@code checklist.many} beyond 40 lines
     */
    @Transactional
    public void save(Step step, @Nullable String item, @Valid SavePaper command) {
        List<ListedPaper> listed = rows.of(requireOutside(step));
        if (item == null && listed.size() >= MOST) {
            throw new Refused("checklist.many", MOST);
        }
        String key = item == null
                ? "pemda-" + UUID.randomUUID().toString().substring(0, 8)
                : require(listed, item).item();
        SavePaper clean = new SavePaper(
                command.name().strip(),
                command.required(),
                command.onlyPerda(),
                command.basis().strip(),
                Reasons.require(command.reason()));
        rows.save(step, key, clean);
        events.publishEvent(new PaperListEvents.PaperListed(
                null, step, key, clean.name(), clean.required(), clean.onlyPerda(), clean.basis(), clean.reason()));
    }

    /** Leaves a line of Susun's out, or takes one of the government's own away; throws {@link Refused} {@code checklist.unknown}. */
    @Transactional
    public void remove(Step step, String item, String reason) {
        ListedPaper paper = require(rows.of(requireOutside(step)), item);
        String why = Reasons.require(reason);
        if (paper.origin() == ListedPaper.Origin.OWN) {
            rows.forget(step, item);
        } else {
            rows.leaveOut(step, item);
        }
        events.publishEvent(new PaperListEvents.PaperUnlisted(null, step, item, why));
    }

    /** Makes a line as Susun delivers it; throws {@link Refused} {@code checklist.unknown} for one of the government's own. */
    @Transactional
    public void restore(Step step, String item, String reason) {
        ListedPaper paper = require(rows.of(requireOutside(step)), item);
        if (paper.origin() == ListedPaper.Origin.OWN) {
            throw new Refused("checklist.unknown");
        }
        String why = Reasons.require(reason);
        if (rows.forget(step, item)) {
            events.publishEvent(new PaperListEvents.PaperRestored(null, step, item, why));
        }
    }

    private static Step requireOutside(Step step) {
        if (!STEPS.contains(step)) {
            throw new Refused("checklist.step");
        }
        return step;
    }

    private static ListedPaper require(List<ListedPaper> listed, String item) {
        return listed.stream()
                .filter(paper -> paper.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new Refused("checklist.unknown"));
    }
}
