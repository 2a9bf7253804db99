package id.susun.consultation;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.tenant.CaseId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Decides what of an input the public may see, for as long as its page stays: also long after the consultation, and when
 * the case has ended. What must go from the page goes within 3 × 24 hours of the request (UU 27/2022 Pasal 40 and 41).
 */
@Service
@Validated
@PreAuthorize("hasRole('DRAFTER')")
public class InputModeration {

    private final Inputs inputs;
    private final PolicyThread thread;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InputModeration(
            Inputs inputs, PolicyThread thread, CaseFiles caseFiles, ApplicationEventPublisher events, Clock clock) {
        this.inputs = inputs;
        this.thread = thread;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes an input off the public page; it still counts and is still owed a reply.
     *
     * @throws Refused {@code consultation.input.hidden-already}, {@code consultation.changed}, {@code consultation.unknown},
     *     {@code casefile.unknown}
     * @throws AccessDeniedException when the person does not draft for the case's workspace
     */
    @Transactional
    public InputLine hide(
            CaseId caseId,
            UUID id,
            int version,
            @NotBlank(message = "{consultation.hide.reason.missing}")
                    @Size(max = 1000, message = "{consultation.long.1000}")
                    String reason) {
        Input input = load(caseId, id, version);
        input.hide(reason, clock.instant());
        InputLine line = inputs.saveAndFlush(input).line();
        events.publishEvent(
                new ConsultationEvents.InputHidden(caseId, line.roundTitle(), line.number(), reason.strip()));
        thread.put(caseId, new ThreadNode(id, NodeKind.INPUT, Excerpt.hidden(line.number()), line.number()));
        return line;
    }

    /**
     * Puts a hidden input back on the public page.
     *
     * @throws Refused {@code consultation.input.shown-already}; otherwise as {@link #hide} does
     */
    @Transactional
    public InputLine show(
            CaseId caseId,
            UUID id,
            int version,
            @NotBlank(message = "{consultation.show.reason.missing}")
                    @Size(max = 1000, message = "{consultation.long.1000}")
                    String reason) {
        Input input = load(caseId, id, version);
        input.show();
        InputLine line = inputs.saveAndFlush(input).line();
        events.publishEvent(
                new ConsultationEvents.InputShown(caseId, line.roundTitle(), line.number(), reason.strip()));
        thread.put(caseId, new ThreadNode(id, NodeKind.INPUT, Excerpt.of(line), line.number()));
        return line;
    }

    /**
     * Takes the author's name off the public page because they no longer agree to it; the input itself stays.
     *
     * @throws Refused {@code consultation.input.name-not-public}; otherwise as {@link #hide} does
     */
    @Transactional
    public InputLine withdrawName(
            CaseId caseId,
            UUID id,
            int version,
            @NotBlank(message = "{consultation.name.reason.missing}")
                    @Size(max = 1000, message = "{consultation.long.1000}")
                    String reason) {
        Input input = load(caseId, id, version);
        input.withdrawName();
        InputLine line = inputs.saveAndFlush(input).line();
        events.publishEvent(
                new ConsultationEvents.NameWithdrawn(caseId, line.roundTitle(), line.number(), reason.strip()));
        return line;
    }

    private Input load(CaseId caseId, UUID id, int version) {
        if (!caseFiles.drafts(caseFiles.get(caseId))) {
            throw new AccessDeniedException("not a drafter of the case's workspace");
        }
        Input input =
                inputs.findByCaseIdAndId(caseId.value(), id).orElseThrow(() -> new Refused("consultation.unknown"));
        input.requireVersion(version);
        return input;
    }
}
