package id.susun.drafting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.drafting.DraftCommands;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.Move;
import id.susun.drafting.DraftNode;
import id.susun.drafting.NodeConflict;
import id.susun.drafting.TextKind;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import java.util.function.Consumer;

/** The fields of one node; what is typed is saved as soon as the hands rest, and is not left behind unsaved. */
class NodeEditor extends Div {

    private static final int REST_MILLIS = 800;

    private final Paper paper;
    private final Consumer<DraftNode> saved;
    private final TextField heading = new TextField();
    private final TextArea text = new TextArea();
    private final Span state = new Span();
    private final Unsaved unsaved = new Unsaved();
    private DraftNode node;

    NodeEditor(Paper paper, DraftNode node, Consumer<DraftNode> saved, Runnable close) {
        this.paper = paper;
        this.node = node;
        this.saved = saved;
        addClassName("node-editor");
        String name = paper.draft().name(node);
        if (node.kind().hasHeading()) {
            heading.setLabel(Texts.text("drafting.heading.of", name));
            heading.setWidthFull();
            heading.setValue(node.heading());
            heading.setManualValidation(true);
            Typing.follow(heading, REST_MILLIS);
            heading.addValueChangeListener(change -> save(change.isFromClient()));
            add(heading);
        }
        if (hasText()) {
            text.setLabel(node.kind().hasHeading() ? Texts.text("drafting.text.of", name) : name);
            text.setWidthFull();
            text.setMinRows(2);
            text.setValue(node.text());
            text.setManualValidation(true);
            Typing.follow(text, REST_MILLIS);
            text.addValueChangeListener(change -> save(change.isFromClient()));
            add(text);
        }
        if (!hasText() && !node.kind().hasHeading()) {
            add(new Div(name), new Div(Texts.text("drafting.inside", name)));
        }
        getElement().setAttribute("tabindex", "-1");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        add(unsaved, new NodeTools(paper, node, close), state);
        key(close::run, Key.ESCAPE);
        key(() -> move(Move.UP), Key.ARROW_UP, KeyModifier.ALT);
        key(() -> move(Move.DOWN), Key.ARROW_DOWN, KeyModifier.ALT);
    }

    private void key(Runnable action, Key key, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(this, action::run, key, modifiers)
                .listenOn(this)
                .setResetFocusOnActiveElement(true);
    }

    private void move(Move move) {
        NodeTools.move(paper, node, move);
    }

    /** An article that consists of clauses says nothing itself. */
    private boolean hasText() {
        return node.kind().hasText()
                && !(node.text().isEmpty()
                        && node.children().stream().anyMatch(child -> child.kind() == TextKind.AYAT));
    }

    void focus() {
        if (hasText()) {
            text.focus();
        } else if (node.kind().hasHeading()) {
            heading.focus();
        } else {
            getElement().callJsFunction("focus");
        }
    }

    private void save(boolean typed) {
        if (!typed) {
            return;
        }
        try {
            String head = node.kind().hasHeading() ? heading.getValue() : node.heading();
            node = paper.parts()
                    .drafting()
                    .edit(paper.caseId(), new EditNode(node.id(), head, text.getValue(), node.version()));
            saved.accept(node);
            whole(Texts.text("drafting.saved", Formats.time(node.editedAt())));
        } catch (NodeConflict conflict) {
            unsaved.conflict(new ConflictBox(
                    conflict.current(), heading.getValue(), text.getValue(), this::keepMine, this::takeTheirs));
            attention("drafting.unsaved");
        } catch (RuntimeException failure) {
            unsaved.refused(() -> Failures.attempt(() -> paper.changed(null)));
            invalid(failure);
            attention("drafting.unsaved");
        }
    }

    private void whole(String said) {
        unsaved.nothing();
        heading.setInvalid(false);
        text.setInvalid(false);
        state.removeClassName("attention");
        state.setText(said);
    }

    private void attention(String key) {
        state.addClassName("attention");
        state.setText(Texts.text(key));
    }

    private void invalid(RuntimeException failure) {
        boolean atHeading = !hasText() || heading.getValue().length() > DraftCommands.LONGEST_HEADING;
        heading.setErrorMessage(Failures.message(failure));
        text.setErrorMessage(heading.getErrorMessage());
        heading.setInvalid(atHeading);
        text.setInvalid(!atHeading);
    }

    /**
     * Whether everything typed is saved. If not, tries once more, for a failure may have passed; then stays, says why and
     * takes the focus.
     */
    boolean settle() {
        if (!unsaved.isNothing() && unsaved.conflict() == null) {
            save(true);
        }
        if (unsaved.isNothing()) {
            return true;
        }
        ConflictBox conflict = unsaved.conflict();
        if (conflict != null) {
            attention("drafting.unsaved.choose");
            conflict.focus();
        } else {
            attention("drafting.unsaved.mend");
            focus();
        }
        return false;
    }

    private void keepMine(DraftNode current) {
        node = current;
        save(true);
        focus();
    }

    private void takeTheirs(DraftNode current) {
        node = current;
        saved.accept(current);
        heading.setValue(current.heading());
        text.setValue(current.text());
        whole("");
        focus();
    }
}
