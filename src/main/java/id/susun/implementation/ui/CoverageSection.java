package id.susun.implementation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.ThreadNode;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;
import java.util.Set;

/** Gaps that no programme answers yet, each with the way to answer it. */
class CoverageSection extends Section {

    CoverageSection(PlanBoard board) {
        super(Texts.text("implementation.coverage"));
        List<ThreadNode> uncovered = board.overview().uncovered();
        if (uncovered.isEmpty()) {
            withActions(new Badge(Texts.text("implementation.coverage.full"), Tone.SUCCESS));
            add(new Paragraph(Texts.text(
                    "implementation.coverage.all", board.overview().gaps().size())));
            return;
        }
        withActions(new Badge(Texts.text("implementation.coverage.open", uncovered.size()), Tone.WARNING));
        withHint(Texts.text("implementation.coverage.hint"));
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-uncovered");
        for (ThreadNode gap : uncovered) {
            ListItem item = new ListItem(new Span(gap.label()));
            if (board.writable() && !board.overview().sources().isEmpty()) {
                Button add = Buttons.secondary(
                        Texts.text("implementation.coverage.add"),
                        () -> new ProgrammeDialog(board, null, Set.of(gap.id())).open());
                add.setAriaLabel(Texts.text("implementation.coverage.add.named", gap.label()));
                item.add(add);
            }
            list.add(item);
        }
        add(list);
    }
}
