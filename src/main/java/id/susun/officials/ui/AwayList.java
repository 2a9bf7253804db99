package id.susun.officials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.officials.Absence;
import id.susun.officials.Absences;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Labels;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.stream.Collectors;

/** Who is away, and for which office somebody is still to be appointed. */
class AwayList extends Section {

    AwayList(Absences absences) {
        super(Texts.text("officials.away"));
        withHint(Texts.text("officials.away.hint"));
        add(new ResponsiveTable<Absence>(Texts.text("officials.away"))
                .captionHidden()
                .column(Texts.text("officials.person"), Absence::personName)
                .column(Texts.text("officials.period.label"), absence -> Formats.period(absence.from(), absence.to()))
                .column(Texts.text("officials.note.label"), Absence::note)
                .column(Texts.text("officials.cover"), AwayList::cover)
                .whenEmpty(new Paragraph(Texts.text("officials.away.none")))
                .rows(absences.all()));
    }

    private static Component cover(Absence absence) {
        return absence.uncovered().isEmpty()
                ? new Badge(Texts.text("officials.covered"), Tone.SUCCESS)
                : new Badge(
                        Texts.text(
                                "officials.uncovered",
                                absence.uncovered().stream().map(Labels::office).collect(Collectors.joining(", "))),
                        Tone.WARNING);
    }
}
