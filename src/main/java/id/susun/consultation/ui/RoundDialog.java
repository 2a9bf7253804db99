package id.susun.consultation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.RoundMode;
import id.susun.consultation.RoundView;
import id.susun.consultation.SaveRound;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans a round or changes one. */
class RoundDialog {

    private final Desk desk;
    private final CaseView view;
    private final Runnable changed;
    private final @Nullable RoundView round;
    private final Select<RoundMode> mode;
    private final TextField title;
    private final TextField place;
    private final DatePicker startsOn;
    private final DatePicker endsOn;
    private final TextArea notice;
    private final DocumentsField documents;

    RoundDialog(Desk desk, CaseView view, @Nullable RoundView round, Runnable changed) {
        this.desk = desk;
        this.view = view;
        this.changed = changed;
        this.round = round;
        mode = Fields.choice(
                "consultation.round.mode",
                "consultation.mode",
                RoundMode.class,
                round == null ? RoundMode.LURING : round.mode());
        title = Fields.line("consultation.round.title", round == null ? null : round.title());
        place = Fields.line("consultation.round.place", round == null ? null : round.place());
        startsOn = Fields.day("consultation.round.start", round == null ? null : round.startsOn());
        endsOn = Fields.day("consultation.round.end", round == null ? null : round.endsOn());
        notice = Fields.text("consultation.public.notice", round == null ? null : round.notice(), 4000);
        documents = new DocumentsField(round == null ? List.of() : round.documents());
    }

    void open() {
        new FormDialog(
                        Texts.text(round == null ? "consultation.rounds.add" : "consultation.round.edit"),
                        new FormGrid()
                                .wide(title)
                                .with(mode, place, startsOn, endsOn)
                                .wide(notice, documents),
                        Texts.text("consultation.round.save"),
                        this::save)
                .open();
    }

    private boolean save() {
        if (endsOn.getValue() != null
                && startsOn.getValue() != null
                && endsOn.getValue().isBefore(startsOn.getValue())) {
            endsOn.setErrorMessage(Texts.text("consultation.round.end-before-start"));
            endsOn.setInvalid(true);
            endsOn.focus();
            return false;
        }
        boolean saved = Failures.attempt(
                () -> desk.rounds()
                        .save(
                                view.caseId(),
                                new SaveRound(
                                        round == null ? null : round.id(),
                                        mode.getValue(),
                                        title.getValue(),
                                        place.getValue(),
                                        startsOn.getValue(),
                                        endsOn.getValue(),
                                        notice.getValue(),
                                        documents.documents(),
                                        round == null ? null : round.attendees(),
                                        round == null ? 0 : round.version())),
                Map.of(
                        "mode", mode,
                        "title", title,
                        "place", place,
                        "startsOn", startsOn,
                        "endsOn", endsOn,
                        "notice", notice,
                        "name", documents,
                        "address", documents,
                        "documents", documents));
        if (saved) {
            changed.run();
        }
        return saved;
    }
}
