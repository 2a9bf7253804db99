package id.susun.implementation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.susun.implementation.PlanOverview;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.util.List;

/** How large the plan is, how much of the need it covers, and the hours it gives each participant. */
class FigureSection extends Section {

    FigureSection(PlanBoard board) {
        super(Texts.text("implementation.figures"));
        PlanOverview plan = board.overview();
        List<?> gaps = plan.gaps();
        Div figures = new Div(
                figure(Formats.number((long) plan.standing().size()), Texts.text("implementation.figure.programmes")),
                figure(Formats.number(plan.totalJp()), Texts.text("implementation.figure.jp")),
                figure(Formats.rupiah(plan.budget()), Texts.text("implementation.figure.budget")),
                figure(
                        Texts.text(
                                "implementation.figure.of",
                                gaps.size() - plan.uncovered().size(),
                                gaps.size()),
                        Texts.text("implementation.figure.gaps")));
        figures.addClassName("plan-figures");
        add(figures);
        if (plan.participants() > 0) {
            add(Cells.note(Texts.text(
                    "implementation.figure.entitlement",
                    Formats.number((double) plan.totalJp() / plan.participants()),
                    plan.settings().jpPerYear())));
        }
    }

    private static Div figure(String value, String label) {
        Span number = new Span(value);
        number.addClassName("plan-figure");
        Div figure = new Div(number, Cells.note(label));
        figure.addClassName("plan-figure-box");
        return figure;
    }
}
