package id.susun.officials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.identity.PeopleDirectory;
import id.susun.officials.Appointment;
import id.susun.officials.Appointments;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.Labels;
import id.susun.shell.ReasonDialog;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.tenant.Tenants;
import id.susun.tenant.Workspace;
import java.time.Clock;
import java.time.LocalDate;

/** Acting officials, with the document behind each, and the way to appoint and to end. */
class AppointmentList extends Section {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final Appointments appointments;
    private final Tenants tenants;
    private final LocalDate today;
    private final SerializableRunnable changed;

    AppointmentList(
            Appointments appointments,
            PeopleDirectory people,
            Tenants tenants,
            Clock clock,
            SerializableRunnable changed) {
        super(Texts.text("officials.acting"));
        this.appointments = appointments;
        this.tenants = tenants;
        this.today = LocalDate.now(clock.withZone(Formats.zone()));
        this.changed = changed;
        withHint(Texts.text("officials.acting.hint"));
        withActions(Buttons.primary(
                Texts.text("officials.appoint"),
                () -> new AppointDialog(appointments, people, tenants, changed).open()));
        add(new ResponsiveTable<Appointment>(Texts.text("officials.acting"))
                .captionHidden()
                .column(Texts.text("officials.office"), this::office)
                .column(Texts.text("officials.person"), Appointment::personName)
                .column(Texts.text("officials.period.label"), one -> Formats.period(one.from(), one.to()))
                .column(Texts.text("officials.document"), AppointmentList::document)
                .column(Texts.text("officials.state"), this::state)
                .whenEmpty(new Paragraph(Texts.text("officials.acting.none")))
                .rows(appointments.list()));
    }

    private String office(Appointment one) {
        String unit = one.workspace();
        String office = one.capacity().title() + " " + Labels.office(one.office());
        return unit == null
                ? office
                : office + " · " + tenants.workspace(unit).map(Workspace::name).orElse(unit);
    }

    private static Component document(Appointment one) {
        Div note = new Div(Formats.shortDate(one.documentDate()));
        note.addClassName("row-note");
        return new Div(new Span(one.documentNumber()), note);
    }

    private Component state(Appointment one) {
        if (one.isEnded()) {
            return new Div(new Badge(Texts.text("officials.state.ended")), new Div(String.valueOf(one.endReason())));
        }
        if (one.to().isBefore(today)) {
            return new Badge(Texts.text("officials.state.over"));
        }
        boolean runs = one.covers(today);
        Div state = new Div(
                new Badge(
                        Texts.text(runs ? "officials.state.now" : "officials.state.later"),
                        runs ? Tone.SUCCESS : Tone.INFO),
                Buttons.quiet(Texts.text("officials.end"), () -> end(one)));
        state.addClassName("row-actions");
        return state;
    }

    private void end(Appointment one) {
        new ReasonDialog(
                        Texts.text("officials.end"),
                        Texts.text("officials.end.text", one.personName()),
                        Texts.text("officials.end"),
                        SHORTEST_REASON,
                        LONGEST_REASON,
                        reason -> {
                            boolean ended = Failures.attempt(() -> appointments.end(one.id(), reason));
                            if (ended) {
                                Toasts.success(Texts.text("officials.end.done"));
                                changed.run();
                            }
                            return ended;
                        })
                .open();
    }
}
