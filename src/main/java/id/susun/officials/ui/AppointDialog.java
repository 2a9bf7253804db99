package id.susun.officials.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.identity.Capacity;
import id.susun.identity.Member;
import id.susun.identity.Office;
import id.susun.identity.PeopleDirectory;
import id.susun.officials.AppointActing;
import id.susun.officials.Appointments;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Fields;
import id.susun.shell.FormGrid;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.Tenants;
import id.susun.tenant.Workspace;
import java.util.Map;
import java.util.Optional;

/** Enters who acts for which office, by which document and until when. */
class AppointDialog extends Dialog {

    private final Select<Office> office = new Select<>();
    private final Select<Workspace> unit = new Select<>();
    private final ComboBox<Member> person = new ComboBox<>(Texts.text("officials.person"));
    private final Select<Capacity> capacity = new Select<>();
    private final TextField document = new TextField(Texts.text("officials.document"));
    private final DatePicker documentDate = Fields.date(Texts.text("officials.document.date"));
    private final DatePicker from = Fields.date(Texts.text("officials.from"));
    private final DatePicker to = Fields.date(Texts.text("officials.to"));

    AppointDialog(Appointments appointments, PeopleDirectory people, Tenants tenants, SerializableRunnable appointed) {
        setHeaderTitle(Texts.text("officials.appoint"));
        setWidth("min(44rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        office.setLabel(Texts.text("officials.office"));
        office.setItems(Office.values());
        office.setItemLabelGenerator(Labels::office);
        unit.setLabel(Texts.text("officials.unit"));
        unit.setItems(tenants.workspaces());
        unit.setItemLabelGenerator(Workspace::name);
        unit.setVisible(false);
        office.addValueChangeListener(change -> unit.setVisible(change.getValue() == Office.KEPALA_PD));
        person.setItems(people.staff());
        person.setItemLabelGenerator(member -> member.person().name());
        capacity.setLabel(Texts.text("officials.capacity"));
        capacity.setItems(Capacity.values());
        capacity.setItemLabelGenerator(one -> Texts.label("officials.capacity", one));
        document.setMaxLength(100);
        add(
                new Paragraph(Texts.text("officials.appoint.text")),
                new FormGrid(office, unit, person, capacity, document, documentDate, from, to));
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("officials.appoint"), () -> {
                            if (Failures.attempt(() -> appointments.appoint(command()), fields())) {
                                Toasts.success(Texts.text("officials.appoint.done"));
                                close();
                                appointed.run();
                            }
                        }));
    }

    private Map<String, HasValidation> fields() {
        return Map.of(
                "office", office,
                "workspace", unit,
                "personId", person,
                "capacity", capacity,
                "documentNumber", document,
                "documentDate", documentDate,
                "from", from,
                "to", to);
    }

    /** What is still missing is refused with its message at its field. */
    @SuppressWarnings("NullAway")
    private AppointActing command() {
        return new AppointActing(
                office.getValue(),
                office.getValue() == Office.KEPALA_PD
                        ? Optional.ofNullable(unit.getValue())
                                .map(Workspace::slug)
                                .orElse(null)
                        : null,
                Optional.ofNullable(person.getValue())
                        .map(member -> member.person().id())
                        .orElse(""),
                capacity.getValue(),
                document.getValue(),
                documentDate.getValue(),
                from.getValue(),
                to.getValue());
    }
}
