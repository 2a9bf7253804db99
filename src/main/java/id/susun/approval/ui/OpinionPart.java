package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.approval.Opinion;
import id.susun.approval.RoundView;
import id.susun.identity.Office;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.workflow.OpenStep;
import java.util.List;
import java.util.stream.Collectors;

/** What others think of the text under decision: asked and read on the page of whoever decides. */
class OpinionPart extends Div {

    private final ApprovalBoard board;
    private final OpenStep step;
    private final RoundView round;
    private final Office office;
    private final OpinionWords words;
    private List<Opinion> opinions = List.of();

    OpinionPart(ApprovalBoard board, OpenStep step, RoundView round, Office office) {
        this.board = board;
        this.step = step;
        this.round = round;
        this.office = office;
        this.words = new OpinionWords(board.work().tenants());
        addClassName("opinions");
        show();
    }

    private void show() {
        opinions = board.work().opinions().of(board.caseId()).stream()
                .filter(opinion -> opinion.round() == round.number())
                .toList();
        removeAll();
        add(new H3(Texts.text("opinion.head")));
        if (opinions.isEmpty()) {
            add(new Paragraph(Texts.text("opinion.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("opinion-list");
            opinions.forEach(opinion -> list.add(item(opinion)));
            add(list);
        }
        String pending = pending();
        if (!pending.isEmpty()) {
            Paragraph note = new Paragraph(Texts.text("opinion.pending", pending));
            note.addClassName("approval-why");
            add(note);
        }
        add(Buttons.secondary(
                Texts.text("opinion.ask"), () -> new AskOpinionDialog(board, step, office, this::asked).open()));
    }

    private OpinionItem item(Opinion opinion) {
        OpinionItem item = new OpinionItem(words, opinion);
        if (opinion.isOpen() && board.work().opinions().mayWithdraw(opinion)) {
            item.add(Buttons.quiet(Texts.text("opinion.withdraw"), () -> {
                if (Failures.attempt(() -> board.work().opinions().withdraw(opinion.id()))) {
                    Toasts.success(Texts.text("opinion.withdrawn"));
                }
                show();
            }));
        }
        return item;
    }

    private void asked() {
        Toasts.success(Texts.text("opinion.done"));
        show();
    }

    /** Those who have not answered and whom a decision of this office releases; empty for nobody. */
    String pending() {
        return opinions.stream()
                .filter(opinion -> opinion.isOpen() && opinion.askedAs() == office)
                .map(words::asked)
                .collect(Collectors.joining(", "));
    }
}
