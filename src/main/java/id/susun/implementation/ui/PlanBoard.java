package id.susun.implementation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.casefile.ui.CaseView;
import id.susun.implementation.PlanOverview;
import id.susun.shell.EmptyState;
import id.susun.shell.Failures;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import java.time.LocalDate;

/** The implementation in the order of its work: where it stands, programmes, money, risks, and what ends the step. */
@StyleSheet("context://aset/implementation.css")
class PlanBoard extends Div {

    private final CaseView view;
    private final PlanWork work;
    private PlanOverview overview;

    PlanBoard(CaseView view, PlanWork work) {
        this.view = view;
        this.work = work;
        this.overview = work.implementation().overview(view.caseId());
        addClassName("plan");
        fill();
    }

    /** Shows what is stored now. */
    void reload() {
        overview = work.implementation().overview(view.caseId());
        removeAll();
        fill();
    }

    private void fill() {
        boolean ahead = view.policyCase().stage().compareTo(Stage.IMPLEMENTATION) < 0;
        if (ahead && overview.programmes().isEmpty()) {
            add(new Section(
                    Texts.text("implementation.programmes"),
                    new EmptyState(
                            VaadinIcon.CALENDAR_CLOCK,
                            Texts.text("implementation.ahead"),
                            Texts.text("implementation.ahead.hint"))));
            return;
        }
        add(new FigureSection(this));
        if (!overview.gaps().isEmpty()) {
            add(new CoverageSection(this));
        }
        add(new ProgrammeSection(this));
        if (!overview.programmes().isEmpty()) {
            add(new ScheduleSection(this));
        }
        add(new FundingSection(this), new CostSection(this), new ContributionSection(this), new RiskSection(this));
        if (writable()) {
            add(running() ? new FinishSection(this) : new StartSection(this));
        }
    }

    /** Removes an entry, says so, and shows what is left. */
    void remove(Runnable removal) {
        Failures.attempt(() -> {
            removal.run();
            Toasts.success(Texts.text("implementation.removed"));
            reload();
        });
    }

    /** The case moved on: the whole page shows it. */
    void movedOn(String message) {
        Toasts.success(message);
        view.refresh();
    }

    CaseId caseId() {
        return view.caseId();
    }

    PlanOverview overview() {
        return overview;
    }

    /** Whether the person at work may write the plan now. */
    boolean writable() {
        return view.mayDo(Step.PLAN_PROGRAMMES) || running();
    }

    /** Whether the person at work may report progress now. */
    boolean running() {
        return view.mayDo(Step.RUN_PROGRAMMES);
    }

    PlanWork work() {
        return work;
    }

    LocalDate today() {
        return LocalDate.now(work.clock());
    }
}
