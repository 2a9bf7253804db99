package id.susun.approval.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.approval.AskOpinion;
import id.susun.identity.Member;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Fields;
import id.susun.shell.FormGrid;
import id.susun.shell.Formats;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import id.susun.tenant.Workspace;
import id.susun.workflow.OpenStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks an office or a person what they think of the text; what was typed stays when the question is refused. */
class AskOpinionDialog extends Dialog {

    private static final int RESTED_MILLIS = 400;

    private record Asked(@Nullable Office office, @Nullable String unit, String name) implements Serializable {}

    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>(Texts.text("opinion.kind"));
    private final ComboBox<Asked> office = new ComboBox<>(Texts.text("opinion.office"));
    private final ComboBox<Member> person = new ComboBox<>(Texts.text("opinion.person"));
    private final TextArea question = new TextArea(Texts.text("opinion.question.label"));
    private final DatePicker due = Fields.date(Texts.text("opinion.due.label"));

    AskOpinionDialog(ApprovalBoard board, OpenStep step, Office as, SerializableRunnable asked) {
        setHeaderTitle(Texts.text("opinion.ask"));
        addClassName("reason-dialog");
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        kind.setItems(true, false);
        kind.setItemLabelGenerator(one -> Texts.text(one ? "opinion.kind.office" : "opinion.kind.person"));
        kind.setValue(true);
        kind.addValueChangeListener(change -> which());
        office.setItems(offices(board.work().tenants(), as));
        office.setItemLabelGenerator(Asked::name);
        TenantId government = board.work().tenants().current().id();
        person.setItems(board.work().asking().members());
        person.setItemLabelGenerator(one -> one.person().name() + " – "
                + Labels.membership(new Membership(government, one.roles(), one.offices(), one.workspaces())));
        question.setMinRows(4);
        question.setHelperText(Texts.text("opinion.question.help"));
        Typing.follow(question, RESTED_MILLIS);
        LocalDate today = Days.today(board.work().clock());
        due.setMin(today);
        due.setValue(dueWith(step, today));
        due.setHelperText(Texts.text("opinion.due.help"));
        for (var field : List.of(office, person)) {
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
        }
        question.setRequiredIndicatorVisible(true);
        question.setManualValidation(true);
        due.setManualValidation(true);
        add(
                new Paragraph(Texts.text("opinion.ask.text")),
                new FormGrid().wide(kind, office, person, question).with(due));
        which();
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("opinion.send"), () -> {
                            if (Failures.attempt(
                                    () -> board.work().asking().ask(board.caseId(), command(as)),
                                    Map.of("question", question, "dueOn", due))) {
                                close();
                                asked.run();
                            }
                        }));
    }

    private void which() {
        office.setVisible(kind.getValue());
        person.setVisible(!kind.getValue());
    }

    /** An answer helps before the asker's own time is up. */
    private static LocalDate dueWith(OpenStep step, LocalDate today) {
        LocalDate own = step.dueAt() == null ? today : LocalDate.ofInstant(step.dueAt(), Formats.zone());
        return own.isBefore(today) ? today : own;
    }

    private static List<Asked> offices(Tenants tenants, Office as) {
        List<Asked> offices = new ArrayList<>();
        for (Office one : Office.values()) {
            if (one != Office.KEPALA_PD && one != as) {
                offices.add(new Asked(
                        one,
                        null,
                        one == Office.KEPALA_DAERAH ? tenants.current().headTitle() : Labels.office(one)));
            }
        }
        for (Workspace unit : tenants.workspaces()) {
            offices.add(new Asked(Office.KEPALA_PD, unit.slug(), Texts.text("approval.head", unit.name())));
        }
        return offices;
    }

    private AskOpinion command(Office as) {
        Asked whom = kind.getValue() ? office.getValue() : null;
        Member who = kind.getValue() ? null : person.getValue();
        return new AskOpinion(
                as,
                whom == null ? null : whom.office(),
                whom == null ? null : whom.unit(),
                who == null ? null : who.person().id(),
                question.getValue(),
                due.getValue());
    }
}
