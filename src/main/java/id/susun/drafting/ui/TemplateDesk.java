package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftText;
import id.susun.drafting.LooseText;
import id.susun.drafting.TemplateProblem;
import id.susun.drafting.TemplateRow;
import id.susun.drafting.Templates;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The page of a template, what may be filled in, what is wrong with it, and its earlier states. */
class TemplateDesk extends Div {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;
    private static final int PROBLEMS = 2;

    private final Templates templates;
    private final TemplateRow row;
    private final Instrument instrument;
    private final Runnable kept;
    private final DraftText before;
    private final LooseText text;
    private final Manuscript manuscript;
    private final Span unsaved = new Span();
    private final Div problems = new Div();
    private final NativeButton problemsTab;
    private final DeskSide side = new DeskSide();

    TemplateDesk(Templates templates, TemplateRow row, String person, Runnable kept) {
        this.templates = templates;
        this.row = row;
        this.instrument = row.instrument();
        this.kept = kept;
        addClassName("drafting");
        before = templates.open(instrument);
        text = new LooseText(instrument, before);
        String store = "susun-templat/" + person + "/" + instrument + "/" + row.number();
        manuscript = new Manuscript(new TemplateText(templates, instrument, text, store), this::follow);
        side.pane(Texts.text("template.placeholders"), new PlaceholderPane(manuscript));
        problems.addClassName("template-problems");
        PlaceLinks.follow(problems);
        problemsTab = side.pane("", problems);
        side.pane(
                Texts.text("template.states"),
                new TemplateStates(
                        templates.states(instrument), number -> preview(number).open()));
        Div desk = new Div(side, manuscript);
        desk.addClassName("drafting-desk");
        add(actions(), desk);
        follow();
    }

    /** Whether anything was changed that is not kept. */
    boolean isChanged() {
        return !text.text().sameAs(before);
    }

    private Div actions() {
        unsaved.addClassName("unsaved");
        unsaved.getElement().setAttribute("role", "status");
        Div bar = new Div(
                Buttons.primary(Texts.text("template.keep"), this::keep),
                Buttons.secondary(
                        Texts.text("template.preview"), () -> preview(null).open()));
        if (row.isOwn()) {
            bar.add(Buttons.quiet(Texts.text("template.revert"), this::revert));
        }
        bar.add(unsaved);
        bar.addClassName("drafting-bar");
        return bar;
    }

    private TemplatePreview preview(@Nullable Integer state) {
        return new TemplatePreview(title -> (state == null
                        ? templates.preview(instrument, text.text(), title)
                        : templates.preview(instrument, state, title))
                .text());
    }

    private void follow() {
        unsaved.setText(isChanged() ? Texts.text("template.changes") : "");
        List<TemplateProblem> found = templates.problems(instrument, text.text());
        problemsTab.setText(
                found.isEmpty()
                        ? Texts.text("template.problems")
                        : Texts.text("template.problems.count", found.size()));
        problems.removeAll();
        if (found.isEmpty()) {
            problems.add(new Div(Texts.text("template.problems.none")));
        }
        found.forEach(problem -> problems.add(line(problem)));
    }

    private static Div line(TemplateProblem problem) {
        Div line = new Div(new Span(Texts.text(problem.key(), problem.args().toArray())));
        line.addClassName("template-problem");
        if (problem.node() != null) {
            line.add(PlaceLinks.to(problem.node(), Texts.text("template.problem.go")));
        }
        return line;
    }

    /** Nobody is asked for a reason for what cannot be kept. */
    private void keep() {
        List<TemplateProblem> found = templates.problems(instrument, text.text());
        if (!manuscript.settle()) {
            return;
        }
        if (!found.isEmpty()) {
            side.show(PROBLEMS);
            Toasts.failure(
                    Texts.text(found.getFirst().key(), found.getFirst().args().toArray()));
            return;
        }
        if (!isChanged()) {
            Toasts.failure(Texts.text("template.same"));
            return;
        }
        ask("template.keep", reason -> templates.keep(instrument, text.text(), row.number(), reason));
    }

    private void revert() {
        ask("template.revert", reason -> templates.revert(instrument, row.number(), reason));
    }

    private void ask(String key, Consumer<String> act) {
        new ReasonDialog(Texts.text(key), Texts.text(key + ".text"), Texts.text(key), SHORTEST, LONGEST, reason -> {
                    boolean done = Failures.attempt(() -> act.accept(reason));
                    if (done) {
                        Toasts.success(Texts.text(key + ".done"));
                        kept.run();
                    }
                    return done;
                })
                .open();
    }
}
