package id.susun.implementation.ui;

import id.susun.implementation.PlanOverview;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.SaveBar;
import id.susun.shell.Section;
import id.susun.shell.Texts;

/** What is still missing, and the start of the programmes. */
class StartSection extends Section {

    StartSection(PlanBoard board) {
        super(Texts.text("implementation.start.title"));
        emphasised();
        withHint(Texts.text("implementation.start.hint"));
        PlanOverview plan = board.overview();
        int uncovered = plan.uncovered().size();
        add(
                new Checklist()
                        .with(!plan.programmes().isEmpty(), true, Texts.text("implementation.check.programmes"))
                        .with(plan.over().isEmpty(), true, Texts.text("implementation.check.ceilings"))
                        .with(
                                uncovered == 0,
                                false,
                                uncovered == 0
                                        ? Texts.text("implementation.check.covered")
                                        : Texts.text("implementation.check.uncovered", uncovered))
                        .with(!plan.risks().isEmpty(), false, Texts.text("implementation.check.risks")),
                new SaveBar(Buttons.primary(Texts.text("implementation.begin"), () -> {
                    if (Failures.attempt(() -> board.work().implementation().startRunning(board.caseId()))) {
                        board.movedOn(Texts.text("implementation.started"));
                    }
                })));
    }
}
