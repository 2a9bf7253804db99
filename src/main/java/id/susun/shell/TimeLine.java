package id.susun.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, newest first as given: who, in which role, what, when and why. */
public class TimeLine extends OrderedList {

    /**
     * One event.
     *
     * @param when the moment
     * @param who name of the person, or of the system
     * @param role translated role or office, may be empty
     * @param what translated sentence without the name
     * @param why the reason given, if any
     * @param tone colour of the dot
     */
    public record Entry(
            Instant when,
            String who,
            String role,
            String what,
            @Nullable String why,
            Tone tone) implements Serializable {}

    /** A time line with these entries. */
    public TimeLine(List<Entry> entries) {
        addClassName("timeline");
        entries.forEach(this::append);
    }

    /** Adds an entry at the end, for a list that grows page by page. */
    public final void append(Entry entry) {
        Span who = new Span(entry.who());
        who.addClassName("tl-who");
        Div head = new Div(who);
        head.addClassName("tl-head");
        if (!entry.role().isBlank()) {
            Span role = new Span(entry.role());
            role.addClassName("tl-role");
            head.add(role);
        }
        Span when = new Span(Formats.dateTime(entry.when()));
        when.addClassName("tl-when");
        head.add(when);
        Paragraph what = new Paragraph(entry.what());
        what.addClassName("tl-what");
        ListItem item = new ListItem(head, what);
        if (entry.why() != null && !entry.why().isBlank()) {
            Paragraph why = new Paragraph(Texts.text("shell.reason.given", entry.why()));
            why.addClassName("tl-why");
            item.add(why);
        }
        item.addClassName(entry.tone().css());
        add(item);
    }
}
