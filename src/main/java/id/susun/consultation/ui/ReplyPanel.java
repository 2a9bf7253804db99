package id.susun.consultation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.consultation.InputLine;
import id.susun.consultation.ReplyStatus;
import id.susun.consultation.ReplyToInputs;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.Map;
import java.util.function.Consumer;

/** The reply to one input: to read, or to write for those whose task it is. */
class ReplyPanel extends Div {

    private InputLine line;
    private final boolean answering;
    private final Consumer<ReplyPanel> save;
    private final ReplyFields fields;

    ReplyPanel(InputLine line, boolean answering, Consumer<ReplyPanel> save) {
        this.line = line;
        this.answering = answering;
        this.save = save;
        this.fields = new ReplyFields(line.reply());
        addClassName("reply-panel");
        InputLine.Reply reply = line.reply();
        if (reply != null) {
            read(reply);
        } else if (answering) {
            write();
        } else {
            add(new H4(Texts.text("consultation.public.reply")), soft(Texts.text("consultation.public.waiting")));
        }
    }

    /** The input has changed, its reply has not. */
    void follow(InputLine now) {
        line = now;
    }

    ReplyToInputs command() {
        return fields.command(Map.of(line.id(), line.version()));
    }

    Map<String, HasValidation> fields() {
        return fields.all();
    }

    private void read(InputLine.Reply reply) {
        Paragraph reason = new Paragraph(reply.reason());
        reason.addClassName("prose");
        add(
                new H4(Texts.text("consultation.public.reply")),
                new Badge(Texts.label("consultation.reply", reply.status()), tone(reply.status())),
                reason,
                soft(Texts.text("consultation.reply.by", reply.byName(), Formats.shortDate(reply.at()))));
        if (answering) {
            add(Buttons.quiet(Texts.text("consultation.reply.change"), this::write));
        }
    }

    private void write() {
        removeAll();
        add(
                new H4(Texts.text("consultation.public.reply")),
                fields.status(),
                fields.reason(),
                Buttons.primary(Texts.text("consultation.reply.save"), () -> save.accept(this)));
    }

    private static Paragraph soft(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }

    static Tone tone(ReplyStatus status) {
        return switch (status) {
            case DITERIMA, DITERIMA_SEBAGIAN -> Tone.SUCCESS;
            case DIPERTIMBANGKAN -> Tone.INFO;
            case DITOLAK -> Tone.DANGER;
        };
    }
}
