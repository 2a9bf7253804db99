package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.casefile.TextReturn;
import id.susun.casefile.ui.Institutions;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import id.susun.tenant.TenantLevel;

/** Whom the text came back from, and why; beneath it who recorded a return that is not theirs. */
class ReturnedNote extends Div {

    ReturnedNote(TextReturn last, TenantLevel level) {
        Paragraph note = new Paragraph(Texts.text("returned.note", by(last, level), last.reason()));
        note.getElement().setAttribute("dir", "auto");
        add(note);
        if (last.recordedName() != null) {
            Paragraph recorded = new Paragraph(Texts.text("returned.recorded", last.recordedName()));
            recorded.addClassName("row-note");
            add(recorded);
        }
        addClassName("drafting-returned");
        getElement().setAttribute("role", "note");
    }

    private static String by(TextReturn last, TenantLevel level) {
        if (last.step() != null) {
            return Institutions.of(last.step(), level);
        }
        String office = last.office() == null
                ? ""
                : (last.capacity() == null ? "" : last.capacity().title() + " ") + Labels.office(last.office());
        return last.byName() == null ? office : Texts.text("returned.by", last.byName(), office);
    }
}
