package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.casefile.CaseStatus;
import id.susun.casefile.CaseSummary;
import id.susun.identity.CurrentUser;
import id.susun.identity.PeopleDirectory;
import id.susun.identity.Role;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Facts;
import id.susun.shell.Formats;
import id.susun.shell.PageHeader;
import id.susun.shell.StageStepper;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.StepHolding;
import id.susun.workflow.StepReassignment;
import id.susun.workflow.Workflow;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Top of the case page: what it is, where it stands, whose turn it is, and what the person at work is to do. */
@org.springframework.stereotype.Component
class CaseHead {

    private final Workflow workflow;
    private final StepHolding holding;
    private final StepReassignment reassignment;
    private final CurrentUser currentUser;
    private final PeopleDirectory people;
    private final Clock clock;

    CaseHead(
            Workflow workflow,
            StepHolding holding,
            StepReassignment reassignment,
            CurrentUser currentUser,
            PeopleDirectory people,
            Clock clock) {
        this.reassignment = reassignment;
        this.currentUser = currentUser;
        this.workflow = workflow;
        this.holding = holding;
        this.people = people;
        this.clock = clock;
    }

    /** For whoever works in the government. */
    Component full(CaseView view, List<OpenStep> open, CaseTabName shown, SerializableConsumer<CaseTabName> go) {
        CaseSummary policyCase = view.policyCase();
        boolean desk = shown == CaseTabName.DRAFTING;
        Div head = new Div(header(policyCase, desk));
        head.setClassName("case-top-desk", desk);
        if (policyCase.isActive()) {
            if (open.stream().noneMatch(workflow::mayDo)) {
                Turn.together(open).ifPresent(who -> head.add(new Paragraph(Texts.text("turn.together", who))));
            }
            open.stream()
                    .filter(step -> concerns(step, open))
                    .forEach(step -> head.add(workflow.mayDo(step) ? task(view, step, shown, go) : turn(view, step)));
        }
        if (desk) {
            return head;
        }
        head.add(new StageStepper(
                Arrays.stream(Stage.values())
                        .map(stage -> new StageStepper.Step(
                                Texts.label("stage", stage), state(policyCase, stage), note(policyCase, stage)))
                        .toList(),
                index -> go.accept(CaseTabName.of(Stage.values()[index]))));
        return head;
    }

    /** Whoever decides side by side with others is told of those in the task itself, so that the task comes first. */
    private boolean concerns(OpenStep step, List<OpenStep> open) {
        return workflow.mayDo(step)
                || holding.mayTakeOver(step)
                || currentUser.has(Role.TENANT_ADMIN)
                || open.stream().noneMatch(other -> other.step() == step.step() && workflow.mayDo(other));
    }

    /** For a stakeholder, who sees the consultation only. */
    Component reduced(CaseView view) {
        CaseSummary policyCase = view.policyCase();
        return new PageHeader(
                        policyCase.title(),
                        Texts.label("instrument", policyCase.instrument()) + " · " + policyCase.workspaceName())
                .withMeta(new Badge(Texts.label("stage", policyCase.stage()), Tone.INFO));
    }

    /** At the desk the text is to be seen without scrolling: the six stages are one line there. */
    private static PageHeader header(CaseSummary policyCase, boolean desk) {
        List<Component> meta = new ArrayList<>();
        meta.add(new Badge(Texts.label("case-status", policyCase.status()), tone(policyCase.status())));
        if (policyCase.cycle() > 1) {
            meta.add(new Badge(Texts.text("casepage.cycle", policyCase.cycle()), Tone.INFO));
        }
        if (desk) {
            Stage stage = policyCase.stage();
            meta.add(new Span(Texts.text(
                    "casepage.stage", stage.ordinal() + 1, Stage.values().length, Texts.label("stage", stage))));
        }
        meta.add(new Span(Texts.text("casepage.started", Formats.shortDate(policyCase.createdAt()))));
        return new PageHeader(
                        policyCase.title(),
                        Texts.label("instrument", policyCase.instrument()) + " · " + policyCase.workspaceName())
                .withMeta(meta.toArray(Component[]::new));
    }

    private Component turn(CaseView view, OpenStep step) {
        Facts facts = new Facts();
        facts.addClassName("case-turn");
        facts.with(Texts.text("casepage.turn.step"), Texts.label("step", step.step()));
        facts.with(Texts.text("casepage.turn.who"), who(view, step));
        facts.with(Texts.text("casepage.turn.since"), Formats.ago(step.createdAt(), clock.instant()));
        facts.with(Texts.text("casepage.turn.due"), Turn.due(step, clock));
        return facts;
    }

    private Component who(CaseView view, OpenStep step) {
        Div who = new Div(new Span(Turn.words(step, names(step))));
        who.addClassName("row-actions");
        if (holding.mayTakeOver(step)) {
            who.add(holdButton(view, step));
        }
        if (currentUser.has(Role.TENANT_ADMIN)) {
            who.add(Buttons.quiet(
                    Texts.text("workflow.reassign"),
                    () -> new ReassignDialog(step, reassignment, view::refreshHead).open()));
        }
        return who;
    }

    /** After a refusal the tab stays as it is, with what was typed; the head shows who has the step by now. */
    private Button holdButton(CaseView view, OpenStep step) {
        // Only a step taken over opens fields that were closed before; otherwise what is half typed below stays as it
        // is.
        boolean colleagues = holding.mayTakeOver(step);
        SerializableRunnable show = colleagues ? view::refresh : view::refreshHead;
        return HoldButton.of(step, holding, colleagues, succeeded -> {
            if (succeeded) {
                show.run();
            } else {
                view.refreshHead();
            }
        });
    }

    private List<String> names(OpenStep step) {
        if (step.assigneeName() != null) {
            return List.of();
        }
        return step.office() != null
                ? people.deciders(step.office(), step.workspace())
                : people.having(Objects.requireNonNull(step.role()), step.workspace()).stream()
                        .map(member -> member.person().name())
                        .toList();
    }

    /** The banner at the top when a step waits for the person at work. */
    private Component task(CaseView view, OpenStep step, CaseTabName shown, SerializableConsumer<CaseTabName> go) {
        Paragraph what = new Paragraph(Texts.text("casepage.task.title", Texts.label("step", step.step())));
        what.addClassName("task-what");
        Paragraph how = new Paragraph(Texts.label("casepage.task.hint", step.step()));
        how.addClassName("task-how");
        Paragraph since = new Paragraph(Texts.text(
                "casepage.task.since", Turn.words(step, List.of()), Formats.ago(step.createdAt(), clock.instant())));
        since.addClassName("row-note");
        Div words = new Div(what, how, since);
        words.addClassName("task-words");
        Div actions = new Div(Turn.due(step, clock));
        actions.addClassName("task-actions");
        CaseTabName place = CaseTabName.of(step.step().stage());
        if (shown != place) {
            actions.add(Buttons.primary(Texts.text("casepage.task.open"), () -> go.accept(place)));
        }
        actions.add(holdButton(view, step));
        Div banner = new Div(words, actions);
        banner.addClassName("task-banner");
        banner.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", Texts.text("casepage.task.region"));
        return banner;
    }

    /** The notice that the case went on while the page was open; the tab below keeps what was typed. */
    Component moved(CaseView view, SerializableRunnable reload) {
        Paragraph text = new Paragraph(Texts.text(
                "casepage.moved", Texts.label("stage", view.policyCase().stage())));
        Div banner = new Div(text, Buttons.secondary(Texts.text("casepage.moved.reload"), reload));
        banner.addClassNames("task-banner", "moved-banner");
        return banner;
    }

    private static StageStepper.State state(CaseSummary policyCase, Stage stage) {
        boolean finished = switch (policyCase.status()) {
            case CONTINUED, AMENDED, REPEALED -> true;
            case ACTIVE, WITHDRAWN, DISCONTINUED, REJECTED -> false;
        };
        int order = stage.compareTo(policyCase.stage());
        return finished || order < 0
                ? StageStepper.State.DONE
                : order == 0 ? StageStepper.State.CURRENT : StageStepper.State.AHEAD;
    }

    private static @Nullable String note(CaseSummary policyCase, Stage stage) {
        return stage == policyCase.stage()
                ? Texts.text(
                        policyCase.isActive() ? "casepage.since" : "casepage.until",
                        Formats.shortDate(policyCase.stageSince()))
                : null;
    }

    static Tone tone(CaseStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.INFO;
            case CONTINUED, AMENDED -> Tone.SUCCESS;
            case WITHDRAWN, DISCONTINUED, REPEALED -> Tone.NEUTRAL;
            case REJECTED -> Tone.DANGER;
        };
    }
}
