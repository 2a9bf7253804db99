package id.susun.consultation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.consultation.InputLine;
import id.susun.consultation.InputSource;
import id.susun.shell.Badge;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.Place;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.tenant.CaseId;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One input beside its reply. */
class InputCard extends Article {

    /** What the person at work may do with an input beside reading it. */
    record Rights(boolean answers, boolean moderates) implements Serializable {
        static final Rights NONE = new Rights(false, false);
    }

    private final Desk desk;
    private final CaseId caseId;
    private final Rights rights;
    private final Consumer<List<InputLine>> changed;
    private final Checkbox select = new Checkbox();
    private InputLine line;
    private @Nullable ReplyPanel panel;

    InputCard(
            Desk desk,
            CaseId caseId,
            InputLine line,
            Rights rights,
            Consumer<List<InputLine>> changed,
            Runnable selectionChanged) {
        this.desk = desk;
        this.caseId = caseId;
        this.rights = rights;
        this.changed = changed;
        this.line = line;
        addClassName("input-card");
        setId(Place.id(line.id()));
        select.addValueChangeListener(change -> selectionChanged.run());
        show(line);
    }

    InputLine line() {
        return line;
    }

    boolean isSelected() {
        return rights.answers() && select.getValue();
    }

    /** Shows the input as it is now; a reply that is being written stays unless there is a new one. */
    final void show(InputLine now) {
        boolean sameReply = Objects.equals(now.reply(), line.reply());
        line = now;
        select.setValue(false);
        removeAll();
        ReplyPanel reply = panel;
        if (reply == null || !sameReply) {
            reply = new ReplyPanel(line, rights.answers(), this::reply);
        } else {
            reply.follow(line);
        }
        panel = reply;
        add(said(), reply);
    }

    private Div said() {
        Div head = new Div();
        head.addClassName("input-head");
        H3 title = new H3(Texts.text("consultation.input.title", line.number(), line.roundTitle()));
        if (rights.answers()) {
            select.setAriaLabel(Texts.text("consultation.input.select", line.number(), line.roundTitle()));
            head.add(select);
        }
        head.add(title);
        String author = Objects.requireNonNullElse(line.authorName(), Texts.text("consultation.input.unnamed"));
        Paragraph who = new Paragraph(String.join(
                " · ",
                author,
                Texts.label("consultation.category", line.category()),
                Formats.shortDate(line.receivedAt()),
                Texts.text(
                        line.source() == InputSource.STAFF
                                ? "consultation.input.by-staff"
                                : "consultation.input.online")));
        who.addClassName("soft");
        Div said = new Div(head, who);
        if (rights.moderates() && line.namePublic()) {
            said.add(new Badge(Texts.text("consultation.input.named"), Tone.NEUTRAL));
        }
        if (line.articleLabel() != null) {
            said.add(new Badge(line.articleLabel(), Tone.INFO));
        }
        if (line.hiddenReason() != null) {
            said.add(new Badge(Texts.text("consultation.input.hidden", line.hiddenReason()), Tone.WARNING));
        }
        Paragraph text = new Paragraph(line.text());
        text.addClassName("prose");
        said.add(text);
        if (rights.moderates()) {
            said.add(new ModerationActions(desk, caseId, line, changed));
        }
        said.addClassName("said");
        return said;
    }

    private boolean reply(ReplyPanel panel) {
        boolean done =
                Failures.attempt(() -> changed.accept(desk.answers().reply(caseId, panel.command())), panel.fields());
        if (done) {
            Toasts.success(Texts.text("consultation.reply.saved"));
        }
        return done;
    }
}
