package id.susun.implementation.ui;

import id.susun.implementation.PlanOverview;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.SaveBar;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.util.stream.Collectors;

/** Which lines are still open, and the end of the implementation. */
class FinishSection extends Section {

    FinishSection(PlanBoard board) {
        super(Texts.text("implementation.finish.title"));
        emphasised();
        withHint(Texts.text("implementation.finish.hint"));
        PlanOverview plan = board.overview();
        int all = plan.programmes().size();
        int open = plan.open().size();
        String codes = plan.open().stream().map(line -> line.facts().code()).collect(Collectors.joining(", "));
        add(
                new Checklist()
                        .with(
                                open == 0,
                                true,
                                open == 0
                                        ? Texts.text("implementation.check.closed", all)
                                        : Texts.text("implementation.check.unfinished", all - open, all, codes)),
                new SaveBar(Buttons.primary(Texts.text("implementation.finish"), () -> {
                    if (Failures.attempt(() -> board.work().implementation().finish(board.caseId()))) {
                        board.movedOn(Texts.text("implementation.finished"));
                    }
                })));
    }
}
