package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.drafting.Note;
import id.susun.drafting.NoteKind;
import id.susun.drafting.NoteReply;
import id.susun.drafting.NoteState;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;

/** One comment or suggestion with its answers, and what can be done with it. */
class NoteCard extends ListItem {

    NoteCard(Note note, List<? extends Component> actions) {
        addClassNames("note-card", note.isOpen() ? "note-open" : "note-done");
        Div head = new Div(new Badge(Texts.label("drafting.note.kind", note.kind()), tone(note.kind())));
        head.addClassName("note-head");
        if (!note.isOpen()) {
            head.add(new Badge(Texts.label("drafting.note.state", note.state()), tone(note.state())));
        }
        Span origin = new Span(Texts.text("drafting.note.origin", note.author(), Formats.dateTime(note.at())));
        origin.addClassName("note-origin");
        head.add(origin);
        add(head);
        quote(note);
        if (note.kind() == NoteKind.SUGGESTION) {
            add(new MarkedWords(note.change()));
        }
        words("note-words", note.words());
        decision(note);
        replies(note.replies());
        if (!actions.isEmpty()) {
            Div bar = new Div();
            bar.addClassName("note-actions");
            actions.forEach(bar::add);
            add(bar);
        }
    }

    private void quote(Note note) {
        if (note.quote().isEmpty()) {
            return;
        }
        words("note-quote", note.quote());
        if (note.isOpen() && note.there() && !note.quoted()) {
            words("note-hint", Texts.text("drafting.note.quote.changed"));
        }
    }

    private void decision(Note note) {
        if (note.decidedAt() != null && note.state() != NoteState.WITHDRAWN) {
            words(
                    "note-hint",
                    Texts.text("drafting.note.decision", note.decidedBy(), Formats.dateTime(note.decidedAt())));
        }
        words("note-words", note.reason());
    }

    private void replies(List<NoteReply> replies) {
        if (replies.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("note-replies");
        for (NoteReply reply : replies) {
            Span origin = new Span(Texts.text("drafting.note.origin", reply.author(), Formats.dateTime(reply.at())));
            origin.addClassName("note-origin");
            Paragraph said = new Paragraph(reply.words());
            said.addClassName("note-words");
            said.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(origin, said));
        }
        add(list);
    }

    private void words(String css, String words) {
        if (!words.isEmpty()) {
            Paragraph line = new Paragraph(words);
            line.addClassName(css);
            line.getElement().setAttribute("dir", "auto");
            add(line);
        }
    }

    private static Tone tone(NoteKind kind) {
        return kind == NoteKind.SUGGESTION ? Tone.INFO : Tone.NEUTRAL;
    }

    private static Tone tone(NoteState state) {
        return switch (state) {
            case ACCEPTED, RESOLVED -> Tone.SUCCESS;
            case REJECTED -> Tone.DANGER;
            case OPEN, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
