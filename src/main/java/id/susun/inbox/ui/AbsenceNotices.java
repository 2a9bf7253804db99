package id.susun.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.susun.identity.CurrentUser;
import id.susun.identity.Role;
import id.susun.officials.Absence;
import id.susun.officials.Absences;
import id.susun.shell.Formats;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the administrator for whom nobody acts, and a holder that they have said they are away. */
class AbsenceNotices extends Div {

    AbsenceNotices(Absences absences, CurrentUser currentUser) {
        addClassName("inbox-notices");
        boolean admin = currentUser.has(Role.TENANT_ADMIN);
        List<Absence> shown = admin ? absences.all() : absences.concernsMe() ? absences.mine() : List.of();
        shown.stream().filter(absence -> !absence.uncovered().isEmpty()).forEach(this::notice);
    }

    private void notice(Absence absence) {
        Div line = new Div(
                new Span(Texts.text(
                        "officials.notice",
                        absence.personName(),
                        Formats.period(absence.from(), absence.to()),
                        absence.uncovered().stream().map(Labels::office).collect(Collectors.joining(", ")))),
                new Anchor("pejabat", Texts.text("officials.nav")));
        line.addClassName("inbox-notice");
        line.getElement().setAttribute("role", "note");
        add(line);
    }
}
