package id.susun.approval.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.approval.ExternalOutcome;
import id.susun.approval.ExternalPaper;
import id.susun.approval.ExternalView;
import id.susun.approval.RoundView;
import id.susun.casefile.ui.Institutions;
import id.susun.files.StoredFile;
import id.susun.files.ui.FileLink;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.workflow.Step;
import java.util.Objects;

/** A step with an institution outside on the way of a text: letters, answer and papers, and whether it holds from before. */
class ExternalItem extends RouteItem {

    ExternalItem(ApprovalBoard board, RoundView round, ExternalView external, Badge state) {
        super(Texts.label("step", external.step()), state);
        if (external.requestDate() != null) {
            line(Texts.text(
                    "approval.letter.sent", external.requestNumber(), Formats.shortDate(external.requestDate())));
        }
        if (external.answerDate() != null) {
            line(Texts.text(
                    "approval.letter.answer", external.answerNumber(), Formats.shortDate(external.answerDate())));
        }
        if (external.enteredName() != null && external.enteredAt() != null) {
            line(Texts.text("approval.entered", external.enteredName(), Formats.dateTime(external.enteredAt())));
        }
        standing(external);
        if (external.outcome() == ExternalOutcome.REPAIR) {
            line(Texts.text(
                    "returned.outside",
                    Institutions.of(
                            external.step(), board.work().tenants().current().level())));
            NamedPlaces.show(this, NamedPlaces.of(board, round.versionNumber(), null), external.note());
        } else {
            quote(external.note());
        }
        if (external.enteredAt() != null) {
            int asked = external.carriedFrom() == null ? round.number() : external.carriedFrom();
            board.work().papers().of(board.caseId(), asked, external.step()).stream()
                    .forEach(this::paper);
        }
    }

    private void paper(ExternalPaper paper) {
        StoredFile file = paper.file();
        if (file != null) {
            Paragraph line = new Paragraph(new Span(PaperNames.of(paper) + ": "), new FileLink(file));
            line.addClassName("route-line");
            add(line);
        }
    }

    /** What an institution answered. */
    static Badge badge(ExternalView external) {
        return new Badge(
                Texts.label("approval.outcome", Objects.requireNonNull(external.outcome())),
                external.outcome() == ExternalOutcome.PASSED ? Tone.SUCCESS : Tone.WARNING);
    }

    /** Whether an answer holds from before, or is asked for again because it does not hold for this text. */
    private void standing(ExternalView external) {
        if (external.carriedFrom() != null && external.hash() != null) {
            line(Texts.text(
                    "approval.result.stands",
                    external.carriedFrom(),
                    external.hash().substring(0, 8)));
        } else if (external.repeats() != null) {
            line(Texts.text(
                    external.step() == Step.JOINT_APPROVAL ? "approval.result.again.council" : "approval.result.again",
                    external.repeats()));
        }
    }
}
