package id.susun.consultation.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.RoundView;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.util.Map;

/** Records who came to a round and the papers that came of it. */
class AttendanceDialog {

    private final Desk desk;
    private final CaseView view;
    private final Runnable changed;
    private final RoundView round;
    private final IntegerField attendees = new IntegerField(Texts.text("consultation.round.attendees"));
    private final DocumentsField documents;

    AttendanceDialog(Desk desk, CaseView view, RoundView round, Runnable changed) {
        this.desk = desk;
        this.view = view;
        this.changed = changed;
        this.round = round;
        attendees.setManualValidation(true);
        attendees.setValue(round.attendees());
        documents = new DocumentsField(round.documents());
    }

    void open() {
        new FormDialog(
                        Texts.text("consultation.round.attendance"),
                        new FormGrid(attendees).wide(documents),
                        Texts.text("consultation.round.attendance.save"),
                        this::save)
                .open();
    }

    private boolean save() {
        boolean saved = Failures.attempt(
                () -> desk.rounds()
                        .recordAttendance(
                                view.caseId(),
                                round.id(),
                                round.version(),
                                attendees.getValue(),
                                documents.documents()),
                Map.of("attendees", attendees, "documents", documents, "name", documents, "address", documents));
        if (saved) {
            changed.run();
        }
        return saved;
    }
}
