package id.susun.drafting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.drafting.NodeWords;
import id.susun.drafting.NoteCommands.WriteComment;
import id.susun.drafting.NoteCommands.WriteSuggestion;
import id.susun.drafting.NoteKind;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Typing;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a comment or proposes another wording; what was typed stays when it is refused. */
class NoteDialog extends Dialog {

    private static final int REST_MILLIS = 400;

    private final NoteParts parts;
    private final CaseId caseId;
    private final String quote;
    private final Runnable written;
    private final RadioButtonGroup<NoteKind> kind = new RadioButtonGroup<>(Texts.text("drafting.note.what"));
    private final ComboBox<DraftNode> place = new ComboBox<>(Texts.text("drafting.note.place"));
    private final TextField heading = new TextField(Texts.text("drafting.note.heading"));
    private final TextArea text = new TextArea(Texts.text("drafting.note.text"));
    private final TextArea words = new TextArea();
    private @Nullable NodeWords seen;

    /** Opened for one node, and a passage of it unless that is empty. */
    NoteDialog(NoteParts parts, CaseId caseId, UUID node, String quote, Runnable written) {
        this(parts, caseId, quote, written);
        begin(parts.reading().words(caseId, node));
    }

    /** Opened for a node yet to be chosen. */
    NoteDialog(NoteParts parts, CaseId caseId, Draft draft, Runnable written) {
        this(parts, caseId, "", written);
        setHeaderTitle(Texts.text("drafting.note.write"));
        List<DraftNode> nodes = draft.text().all().toList();
        place.setItems(nodes);
        place.setItemLabelGenerator(node -> NodeChoice.label(draft, node));
        place.setRequiredIndicatorVisible(true);
        place.setWidthFull();
        place.setManualValidation(true);
        place.setErrorMessage(Texts.text("drafting.note.place.missing"));
        place.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                place.setInvalid(false);
                Failures.attempt(() ->
                        begin(parts.reading().words(caseId, change.getValue().id())));
            }
        });
        addComponentAsFirst(place);
    }

    private NoteDialog(NoteParts parts, CaseId caseId, String quote, Runnable written) {
        this.parts = parts;
        this.caseId = caseId;
        this.quote = quote;
        this.written = written;
        addClassName("note-dialog");
        setWidth("min(40rem, calc(100vw - 1rem))");
        setCloseOnOutsideClick(false);
        kind.setItems(NoteKind.values());
        kind.setItemLabelGenerator(value -> Texts.label("drafting.note.write", value));
        kind.setValue(NoteKind.COMMENT);
        kind.addValueChangeListener(change -> show());
        for (TextArea area : List.of(text, words)) {
            area.setWidthFull();
            area.setManualValidation(true);
            Typing.follow(area, REST_MILLIS);
        }
        heading.setWidthFull();
        heading.setManualValidation(true);
        Typing.follow(heading, REST_MILLIS);
        words.setMinRows(3);
        text.setMinRows(4);
        text.setHelperText(Texts.text("drafting.note.text.hint"));
        add(kind);
        if (!quote.isEmpty()) {
            Paragraph passage = new Paragraph(quote);
            passage.addClassName("note-quote");
            passage.getElement().setAttribute("dir", "auto");
            add(passage);
        }
        add(heading, text, words);
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("drafting.note.send"), this::send));
        show();
    }

    private void begin(NodeWords node) {
        seen = node;
        heading.setValue(node.heading());
        text.setValue(node.text());
        setHeaderTitle(Texts.text("drafting.note.write.on", node.place()));
        show();
    }

    private void show() {
        NodeWords node = kind.getValue() == NoteKind.SUGGESTION ? seen : null;
        heading.setVisible(node != null && node.kind().hasHeading());
        text.setVisible(node != null && node.kind().hasText());
        words.setLabel(Texts.label("drafting.note.words", kind.getValue()));
        words.setRequiredIndicatorVisible(kind.getValue() == NoteKind.COMMENT);
        words.setInvalid(false);
    }

    private void send() {
        NodeWords node = seen;
        if (node == null) {
            place.setInvalid(true);
            place.focus();
            return;
        }
        boolean sent = Failures.attempt(() -> write(node), Map.of("words", words, "heading", heading, "text", text));
        if (sent) {
            close();
            Toasts.success(Texts.label("drafting.note.sent", kind.getValue()));
            written.run();
        }
    }

    private void write(NodeWords node) {
        if (kind.getValue() == NoteKind.COMMENT) {
            parts.commenting().comment(caseId, new WriteComment(node.node(), quote, words.getValue()));
        } else {
            parts.commenting()
                    .suggest(
                            caseId,
                            new WriteSuggestion(node, quote, heading.getValue(), text.getValue(), words.getValue()));
        }
    }
}
