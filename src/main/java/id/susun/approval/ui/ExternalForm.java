package id.susun.approval.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.approval.ExternalAnswer;
import id.susun.approval.ExternalOutcome;
import id.susun.approval.ExternalPaper;
import id.susun.approval.ExternalRequest;
import id.susun.approval.ExternalView;
import id.susun.approval.RoundView;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.workflow.Step;
import java.util.List;
import java.util.Map;

/** The papers of a request and two letters: the one that was sent, and the answer that moves the text on. */
class ExternalForm extends Section {

    private final ApprovalBoard board;
    private final Step step;
    private final TextField sentNumber = new TextField(Texts.text("approval.letter.number"));
    private final DatePicker sentOn;
    private final TextField answerNumber;
    private final DatePicker answeredOn;
    private final RadioButtonGroup<ExternalOutcome> outcome =
            new RadioButtonGroup<>(Texts.text("approval.external.outcome"));
    private final Div clock = new Div();
    private final PaperList papers;
    private final TextArea note = new TextArea(Texts.text("approval.external.note"));
    private final NodePicker nodes;
    private final Div places = new Div();

    ExternalForm(ApprovalBoard board, Step step, RoundView round) {
        super(Texts.text("approval.external", Texts.label("step", step)));
        this.board = board;
        this.step = step;
        emphasised();
        withHint(Texts.text("approval.external.hint"));
        ExternalView known = round.externalSteps().stream()
                .filter(external -> external.step() == step)
                .findFirst()
                .orElseThrow();
        sentOn = Days.past("approval.letter.date", board.work().clock(), known.requestDate());
        answeredOn = Days.past("approval.letter.date", board.work().clock(), null);
        answerNumber = new TextField(
                Texts.text(step == Step.REGISTER_NUMBER ? "approval.register.number" : "approval.letter.number"));
        if (known.requestNumber() != null) {
            sentNumber.setValue(known.requestNumber());
        }
        for (TextField field : new TextField[] {sentNumber, answerNumber}) {
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
        }
        outcome.setItems(ExternalOutcome.values());
        outcome.setItemLabelGenerator(item -> Texts.label("approval.outcome", item));
        outcome.setRequiredIndicatorVisible(true);
        outcome.setManualValidation(true);
        note.setHelperText(Texts.text("approval.external.note.help"));
        note.setManualValidation(true);
        note.setMinRows(3);
        nodes = new NodePicker(board.work().nodes().of(board.caseId(), round.versionNumber()));
        places.add(new Paragraph(Texts.text("returned.places")), nodes);
        places.setVisible(false);
        outcome.addValueChangeListener(change -> places.setVisible(change.getValue() == ExternalOutcome.REPAIR));
        clock.add(new ExternalClock(board, step, known.requestDate()));
        papers = new PaperList(board, step, round.number(), known.requestDate() != null);
        add(
                clock,
                papers,
                new H3(Texts.text("approval.external.request")),
                new FormGrid(sentNumber, sentOn),
                new LetterScan(board, step, round.number(), ExternalPaper.LETTER_SENT),
                bar(Buttons.secondary(Texts.text("approval.external.request.save"), this::saveRequest)),
                new H3(Texts.text("approval.external.answer")),
                new FormGrid(answerNumber, answeredOn).wide(outcome, note),
                places,
                new LetterScan(board, step, round.number(), ExternalPaper.LETTER_RECEIVED),
                bar(Buttons.primary(Texts.text("approval.external.answer.save"), this::saveAnswer)));
    }

    private static Div bar(com.vaadin.flow.component.Component button) {
        Div bar = new Div(button);
        bar.addClassName("approval-answers");
        return bar;
    }

    private void saveRequest() {
        ExternalRequest request = new ExternalRequest(sentNumber.getValue(), sentOn.getValue());
        Map<String, HasValidation> fields = Map.of("letterNumber", sentNumber, "letterDate", sentOn);
        if (Failures.attempt(() -> board.work().externalReview().request(board.caseId(), step, request), fields)) {
            clock.removeAll();
            clock.add(new ExternalClock(board, step, sentOn.getValue()));
            papers.sent();
            board.noted(Texts.text("approval.external.request.done"));
        }
    }

    private void saveAnswer() {
        boolean repair = outcome.getValue() == ExternalOutcome.REPAIR;
        if (repair && !nodes.fits()) {
            return;
        }
        ExternalAnswer answer = new ExternalAnswer(
                answerNumber.getValue(),
                answeredOn.getValue(),
                outcome.getValue(),
                note.getValue(),
                repair ? nodes.points() : List.of());
        Map<String, HasValidation> fields =
                Map.of("letterNumber", answerNumber, "letterDate", answeredOn, "outcome", outcome, "note", note);
        if (Failures.attempt(() -> board.work().externalReview().record(board.caseId(), step, answer), fields)) {
            board.done(Texts.text("approval.external.answer.done"));
        }
    }
}
