package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.approval.Opinion;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;

/** One question with its answer, or that it is still waited for. */
class OpinionItem extends ListItem {

    OpinionItem(OpinionWords words, Opinion opinion) {
        addClassName("opinion");
        Span who = new Span(words.asked(opinion));
        who.addClassName("route-title");
        Div head = new Div(who, state(opinion));
        head.addClassName("route-head");
        add(
                head,
                line(Texts.text(
                        "opinion.asked",
                        words.asker(opinion),
                        Formats.dateTime(opinion.askedAt()),
                        opinion.version(),
                        Formats.date(opinion.dueOn()))),
                said(opinion.question()));
        if (opinion.answer() != null && opinion.answeredAt() != null) {
            add(
                    line(Texts.text(
                            "opinion.answered", words.answered(opinion), Formats.dateTime(opinion.answeredAt()))),
                    said(opinion.answer()));
        }
    }

    private static Badge state(Opinion opinion) {
        if (opinion.answeredAt() != null) {
            return new Badge(Texts.text("opinion.state.answered"), Tone.SUCCESS);
        }
        return opinion.withdrawal() == null
                ? new Badge(Texts.text("opinion.state.open"), Tone.INFO)
                : new Badge(Texts.label("opinion.state", opinion.withdrawal()));
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("route-line");
        return line;
    }

    private static Paragraph said(String text) {
        Paragraph said = new Paragraph(text);
        said.addClassName("route-quote");
        said.getElement().setAttribute("dir", "auto");
        return said;
    }
}
