package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.susun.casefile.OpenNotes;
import id.susun.drafting.Note;
import id.susun.drafting.NoteCursor;
import id.susun.drafting.NotePage;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.LoadMore;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What people say about a text, by place in reading order; {@link #write} can be opened from the places themselves. */
@StyleSheet("context://aset/notes.css")
class NotesPanel extends Section {

    private final NoteParts parts;
    private final CaseId caseId;
    private final NoteActions actions;
    private final Runnable changed;
    private final RadioButtonGroup<Boolean> filter = new RadioButtonGroup<>();
    private final Div list = new Div();
    private final List<Note> shown = new ArrayList<>();
    private final Button write = Buttons.secondary(Texts.text("drafting.note.write"), this::write);
    private final Button acceptAll;
    private final Button rejectAll;
    private OpenNotes.Count open = new OpenNotes.Count(0, 0);
    private @Nullable NoteCursor next;
    private @Nullable NativeButton tab;
    private String structure = "";

    /**
     * The notes of a case's text.
     *
     * @param settled whether everything typed elsewhere is saved, so that the text may change under it
     * @param changed runs when a note was written or decided, and with it perhaps the text
     */
    NotesPanel(NoteParts parts, CaseId caseId, BooleanSupplier settled, Runnable changed) {
        super(Texts.text("drafting.notes"));
        this.parts = parts;
        this.caseId = caseId;
        this.changed = changed;
        this.actions = new NoteActions(parts, caseId, settled, this::decided);
        acceptAll =
                Buttons.secondary(Texts.text("drafting.notes.acceptAll"), () -> actions.acceptAll(open.suggestions()));
        rejectAll = Buttons.quiet(Texts.text("drafting.notes.rejectAll"), () -> actions.rejectAll(open.suggestions()));
        addClassName("notes");
        withHint(Texts.text("drafting.notes.hint"));
        withActions(write);
        filter.setAriaLabel(Texts.text("drafting.notes.filter"));
        filter.setItems(true, false);
        filter.setValue(true);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Failures.attempt(this::load);
            }
        });
        Div bar = new Div(filter, acceptAll, rejectAll);
        bar.addClassName("notes-bar");
        list.addClassName("notes-list");
        list.getElement().setAttribute("tabindex", "-1");
        add(bar, list);
        PlaceLinks.follow(this);
        load();
    }

    /** Shows on a tab's button how many are open. */
    void labels(NativeButton button) {
        tab = button;
        label();
    }

    private void label() {
        if (tab != null) {
            tab.setText(
                    open.total() == 0 ? Texts.text("drafting.notes") : Texts.text("drafting.notes.tab", open.total()));
        }
    }

    /** Reads the notes anew. */
    void refresh() {
        load();
    }

    /** Reads them anew if there are others, or their places may be called otherwise now. */
    void follow() {
        if (!structure().equals(structure)) {
            load();
        }
    }

    private String structure() {
        return parts.presence().revision(caseId).replaceFirst("\\.\\d+", "");
    }

    private void written() {
        changed.run();
        load();
    }

    /** The button that was pressed is gone: the reader goes on in the list. */
    private void decided() {
        written();
        list.getElement().callJsFunction("focus");
    }

    /** Lets the person say something about a node, or about a passage of it unless {@code quote} is empty. */
    void write(UUID node, String quote) {
        Failures.attempt(() -> new NoteDialog(parts, caseId, node, quote, this::written).open());
    }

    /** About the part that the person is at, else about one that they choose. */
    private void write() {
        getElement()
                .executeJs("return document.querySelector('susun-naskah')?.current ?? ''")
                .then(String.class, at -> {
                    if (at.isEmpty()) {
                        choose();
                    } else {
                        write(UUID.fromString(at), "");
                    }
                });
    }

    private void choose() {
        Failures.attempt(() ->
                new NoteDialog(parts, caseId, parts.drafting().read(caseId).orElseThrow(), this::written).open());
    }

    private void load() {
        structure = structure();
        open = parts.reading().openNotes(caseId);
        label();
        filter.setItemLabelGenerator(openOnly ->
                openOnly ? Texts.text("drafting.notes.open", open.total()) : Texts.text("drafting.notes.all"));
        boolean decides = parts.reading().mayDecide(caseId);
        write.setVisible(parts.reading().mayWriteNotes(caseId));
        acceptAll.setVisible(decides && open.suggestions() > 1);
        rejectAll.setVisible(decides && open.suggestions() > 1);
        shown.clear();
        append(
                filter.getValue()
                        ? parts.reading().open(caseId)
                        : parts.reading().all(caseId, null));
    }

    private void append(NotePage page) {
        shown.addAll(page.notes());
        shown.sort(
                Comparator.comparingInt(Note::order).thenComparing(Note::node).thenComparing(Note::at));
        next = page.next();
        show();
    }

    private void show() {
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new Paragraph(Texts.text(filter.getValue() ? "drafting.notes.none" : "drafting.notes.never")));
        }
        boolean discussed = write.isVisible();
        boolean decides = parts.reading().mayDecide(caseId);
        UUID before = null;
        UnorderedList group = new UnorderedList();
        for (Note note : shown) {
            if (!note.node().equals(before)) {
                group = new UnorderedList();
                group.addClassName("notes-group");
                list.add(new H3(place(note)), group);
            }
            before = note.node();
            group.add(new NoteCard(note, discussed ? actions.of(note, decides) : List.of()));
        }
        if (next != null && !filter.getValue()) {
            list.add(new LoadMore(() -> {
                append(parts.reading().all(caseId, next));
                return true;
            }));
        }
    }

    private static Component place(Note note) {
        if (!note.there()) {
            return new Span(Texts.text("drafting.note.gone", note.place()));
        }
        return PlaceLinks.to(note.node(), note.place());
    }
}
