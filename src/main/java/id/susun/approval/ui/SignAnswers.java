package id.susun.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.approval.RoundView;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.ui.CasePages;
import id.susun.identity.Office;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;

/** How the signatory may sign: with a certificate where this installation has a service for it, and always on paper. */
class SignAnswers extends Div {

    /** {@code onPaper} asks for the decision whose signature stands on paper; {@code others} are the other answers. */
    SignAnswers(
            ApprovalBoard board, RoundView round, Office office, SerializableRunnable onPaper, Component... others) {
        CaseSummary policyCase = board.view().policyCase();
        boolean burdensBudget = policyCase.instrument().isDecision()
                && Boolean.TRUE.equals(policyCase.concerns().budgetEffect());
        boolean electronic = board.work().electronic().isAvailable() && !burdensBudget;
        Div answers = new Div();
        answers.addClassName("approval-answers");
        if (electronic) {
            answers.add(Buttons.primary(Texts.text("approval.tte"), () -> new SignDialog(board, round, office).open()));
            answers.add(Buttons.secondary(Texts.text("approval.sign"), onPaper));
        } else {
            answers.add(Buttons.primary(Texts.text("approval.sign"), onPaper));
        }
        answers.add(others);
        Details ways = new Details(Texts.text("approval.sign.ways"));
        if (electronic) {
            ways.add(new Paragraph(Texts.text("approval.sign.ways.tte")));
        }
        ways.add(new Paragraph(Texts.text("approval.sign.ways.paper")));
        if (policyCase.instrument().isDecision()) {
            ways.add(new Paragraph(
                    Texts.text(burdensBudget ? "approval.sign.ways.budget" : "approval.sign.ways.burden")));
            ways.setOpened(true);
        }
        Anchor print = new Anchor(
                CasePages.path(board.caseId()) + "/naskah-tanda-tangan.pdf?versi=" + round.versionNumber(),
                Texts.text("approval.sign.print"));
        print.setRouterIgnore(true);
        print.setTarget("_blank");
        Div reading = new Div(print);
        reading.addClassName("approval-reading");
        add(reading, answers, ways);
    }
}
