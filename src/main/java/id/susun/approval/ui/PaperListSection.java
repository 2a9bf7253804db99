package id.susun.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.approval.ListedPaper;
import id.susun.approval.ListedPaper.Origin;
import id.susun.approval.PaperLists;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.ReasonDialog;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.workflow.Step;
import java.util.List;

/** The papers of one step: Susun's with their basis, and what the government has made of them. */
class PaperListSection extends Section {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    /** What is done to a line, with a reason. */
    private interface Change extends java.io.Serializable {
        void make(Step step, String item, String reason);
    }

    private final PaperLists lists;
    private final Step step;
    private final Div table = new Div();

    PaperListSection(PaperLists lists, Step step) {
        super(Texts.label("step", step));
        this.lists = lists;
        this.step = step;
        Div bar = new Div(Buttons.secondary(
                Texts.text("checklist.add"), () -> new PaperDialog(lists, step, null, this::saved).open()));
        bar.addClassName("row-actions");
        add(table, bar);
        show();
    }

    private void show() {
        table.removeAll();
        List<ListedPaper> papers = lists.of(step);
        if (papers.isEmpty()) {
            table.add(new Paragraph(Texts.text("checklist.none")));
            return;
        }
        table.add(new ResponsiveTable<ListedPaper>(Texts.label("step", step))
                .captionHidden()
                .column(Texts.text("checklist.name"), PaperListSection::name)
                .column(Texts.text("checklist.required"), PaperListSection::need)
                .column(Texts.text("checklist.basis"), paper -> paper.basis().isEmpty() ? null : paper.basis())
                .column(Texts.text("checklist.actions"), this::actions)
                .rows(papers));
    }

    private static Component name(ListedPaper paper) {
        Div name = new Div(new Span(PaperNames.of(paper)));
        switch (paper.origin()) {
            case DEFAULT -> {}
            case LEFT_OUT -> name.add(new Badge(Texts.label("checklist.origin", paper.origin()), Tone.WARNING));
            case CHANGED, OWN -> name.add(new Badge(Texts.label("checklist.origin", paper.origin()), Tone.INFO));
        }
        return name;
    }

    private static String need(ListedPaper paper) {
        String need = Texts.text(paper.required() ? "checklist.required.yes" : "checklist.required.no");
        return paper.onlyPerda() ? Texts.text("checklist.required.perda", need) : need;
    }

    private Component actions(ListedPaper paper) {
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (paper.origin() != Origin.LEFT_OUT) {
            actions.add(
                    Buttons.quiet(
                            Texts.text("checklist.change"),
                            () -> new PaperDialog(lists, step, paper, this::saved).open()),
                    Buttons.quiet(Texts.text("checklist.remove"), () -> ask(paper, "checklist.remove", lists::remove)));
        }
        if (paper.origin() == Origin.LEFT_OUT || paper.origin() == Origin.CHANGED) {
            actions.add(Buttons.quiet(
                    Texts.text("checklist.restore"), () -> ask(paper, "checklist.restore", lists::restore)));
        }
        return actions;
    }

    private void ask(ListedPaper paper, String key, Change change) {
        new ReasonDialog(
                        PaperNames.of(paper), Texts.text(key + ".text"), Texts.text(key), SHORTEST, LONGEST, reason -> {
                            boolean made = Failures.attempt(() -> change.make(step, paper.item(), reason));
                            if (made) {
                                saved();
                            }
                            return made;
                        })
                .open();
    }

    private void saved() {
        Toasts.success(Texts.text("checklist.saved"));
        show();
    }
}
