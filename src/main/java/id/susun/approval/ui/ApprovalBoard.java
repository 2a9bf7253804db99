package id.susun.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.approval.Opinion;
import id.susun.approval.RoundOutcome;
import id.susun.approval.RoundView;
import id.susun.approval.RoutePreview;
import id.susun.casefile.ui.CaseView;
import id.susun.identity.Office;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenant;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import java.util.List;
import java.util.Optional;

/** The approver's own decision first, then the way of the text, then earlier rounds. */
@StyleSheet("context://aset/approval.css")
class ApprovalBoard extends Div {

    private final CaseView view;
    private final ApprovalWork work;
    private final OfficeNames offices;
    private final RegisterNames registers;
    private final Div route = new Div();

    ApprovalBoard(CaseView view, ApprovalWork work) {
        this.view = view;
        this.work = work;
        Tenant tenant = work.tenants().current();
        this.offices = new OfficeNames(view.policyCase(), tenant);
        this.registers = new RegisterNames(view.policyCase(), tenant);
        addClassName("approval");
        List<RoundView> rounds = work.progress().rounds(caseId());
        Optional<RoundView> running = rounds.stream()
                .findFirst()
                .filter(round -> round.isOpen() && view.policyCase().isActive());
        running.flatMap(round -> PerdaClock.of(this, rounds)).ifPresent(this::add);
        running.flatMap(round -> DecisionClock.of(this, round)).ifPresent(this::add);
        JointSection.of(this).ifPresent(this::add);
        running.ifPresent(
                round -> view.myStep().flatMap(step -> task(step, rounds)).ifPresent(this::add));
        if (view.mayDo(Step.SUBMIT_TO_GOVERNOR)) {
            add(new SubmissionForm(this));
        }
        add(route);
        show(rounds, running.isPresent());
    }

    private void show(List<RoundView> rounds, boolean running) {
        route.removeAll();
        if (rounds.isEmpty() || (!running && rounds.getFirst().outcome() != null && goesAgain(rounds))) {
            route.add(preview());
        }
        if (!rounds.isEmpty()) {
            route.add(new Section(
                            Texts.text("approval.route", rounds.getFirst().number()),
                            new RouteList(this, rounds.getFirst()))
                    .withHint(hint(rounds.getFirst())));
            earlier(rounds);
            opinions(running ? rounds.getFirst().number() : 0);
        }
    }

    private static boolean goesAgain(List<RoundView> rounds) {
        return rounds.getFirst().outcome() == RoundOutcome.RETURNED;
    }

    private Optional<Component> task(OpenStep step, List<RoundView> rounds) {
        return switch (step.step()) {
            case INITIAL_DRAFT, SIGN -> Optional.of(new DecisionCard(this, step, rounds));
            case HARMONISATION, JOINT_APPROVAL, FACILITATION, REGISTER_NUMBER ->
                Optional.of(new ExternalForm(this, step.step(), rounds.getFirst()));
            case UPLOAD_SCAN, CONFIRM_SCAN -> Optional.of(new ScanForm(this, step.step(), rounds.getFirst()));
            case ASSIGN_NUMBER ->
                Optional.of(new NumberForm(this, rounds.getFirst().gazette()));
            case PROMULGATE -> Optional.of(new GazetteForm(this));
            default -> Optional.empty();
        };
    }

    private Component preview() {
        Optional<RoutePreview> preview = work.progress().preview(caseId());
        if (preview.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.BAN, Texts.text("approval.preview.none"), Texts.text("approval.route.none"));
        }
        return new Section(Texts.text("approval.preview"), new RouteList(this, preview.get()))
                .withHint(Texts.text(
                        preview.get().missing().isEmpty() ? "approval.preview.hint" : "approval.preview.missing"));
    }

    private String hint(RoundView round) {
        return Texts.text(
                "approval.route.hint",
                round.versionNumber(),
                round.hash().substring(0, 8),
                Formats.dateTime(round.startedAt()));
    }

    /** What was asked and said stays to be read by everybody who sees the case; whoever decides has it beside the buttons. */
    private void opinions(int running) {
        boolean beside = view.myStep()
                        .map(OpenStep::step)
                        .filter(step -> step == Step.INITIAL_DRAFT || step == Step.SIGN)
                        .isPresent()
                && !work.progress().isOwnDraft(caseId());
        List<Opinion> all = work.opinions().of(caseId()).stream()
                .filter(opinion -> !beside || opinion.round() != running)
                .toList();
        if (!all.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("opinion-list");
            OpinionWords words = new OpinionWords(work.tenants());
            all.forEach(opinion -> list.add(new OpinionItem(words, opinion)));
            route.add(new Section(Texts.text("opinion.head"), list).withHint(Texts.text("opinion.hint")));
        }
    }

    private void earlier(List<RoundView> rounds) {
        rounds.stream().skip(1).forEach(round -> {
            Details details = new Details(
                    Texts.text("approval.round", round.number(), round.versionNumber()), new RouteList(this, round));
            details.addClassName("approval-earlier");
            route.add(details);
        });
    }

    /** Says what was noted and shows the way of the text anew; the task above stays, for it may be half filled in. */
    void noted(String text) {
        Toasts.success(text);
        show(work.progress().rounds(caseId()), true);
    }

    CaseView view() {
        return view;
    }

    CaseId caseId() {
        return view.caseId();
    }

    ApprovalWork work() {
        return work;
    }

    OfficeNames offices() {
        return offices;
    }

    RegisterNames registers() {
        return registers;
    }

    List<String> holders(Office office) {
        return work.progress().holders(view.policyCase(), office);
    }

    /** Says what was done and shows where the case stands now. */
    void done(String text) {
        Toasts.success(text);
        view.refresh();
    }
}
