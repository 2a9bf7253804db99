package id.susun.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import id.susun.drafting.Change;
import id.susun.drafting.Comparison;
import id.susun.drafting.CopiedCells;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftPage;
import id.susun.drafting.NodeConflict;
import id.susun.drafting.Present;
import id.susun.drafting.TextKind;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text as one continuous page that is written in place. The browser (aset/naskah/) holds what is being typed; every
 * call answers with what has changed on the page, numbers and references included. Calls arrive in the order in which
 * they were made, so that what leaves a field is saved before the button that took the focus acts.
 */
@Tag("susun-naskah")
@StyleSheet("context://aset/joint.css")
class Manuscript extends Component {

    /** In place of a version: the one that the same person's save under way leads to. */
    private static final int MINE = -1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PageText text;
    private final Runnable changed;
    private final DeskActs acts;
    private final Map<UUID, Integer> written = new HashMap<>();
    private final Map<UUID, String> unsettled = new LinkedHashMap<>();
    private List<PageLine> shown = List.of();
    private String revision = "";

    /** @param changed runs after each change of the text */
    Manuscript(PageText text, Runnable changed) {
        this.text = text;
        this.acts = new DeskActs(text);
        this.changed = changed;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // An ES module, which the annotation for scripts cannot name and the one for modules would have built with
        // Node.
        attached.getUI().getPage().addJsModule("context://aset/naskah/naskah.js");
        DraftPage page = text.page();
        shown = text.lines(page);
        revision = text.revision();
        getElement()
                .executeJs(
                        "this.show(JSON.parse($0))",
                        JSON.writeValueAsString(DeskSetup.of(text, page.draft().mayWrite(), acts.steps(), shown)));
    }

    /** Saves what somebody typed in a node; {@code left} once they have gone on to another. */
    @ClientCallable
    String say(String id, int version, String heading, String words, boolean left) {
        UUID node = UUID.fromString(id);
        return answer(node, () -> {
            EditNode edit = new EditNode(node, heading, words, base(node, version));
            Change.Done done = text.desk().say(edit, left);
            acts.typed(edit, done, left);
            if (done.undo() instanceof Change.Say back) {
                written.put(node, back.version());
            }
            return null;
        });
    }

    /** The version that the words were typed on: never one that only a colleague's save led to. */
    private int base(UUID node, int version) {
        return version == MINE ? written.getOrDefault(node, 0) : version;
    }

    /** Ends a node where the cursor stands; what follows goes on in a new one. */
    @ClientCallable
    String enter(String id, int version, String heading, String head, String tail) {
        UUID node = UUID.fromString(id);
        return answer(node, () -> {
            return acts.did(text.desk().split(new EditNode(node, heading, head, base(node, version)), tail));
        });
    }

    /** What a key or a button of the page does to a node. */
    @ClientCallable
    String act(String action, String id, String argument) {
        return answer(null, () -> {
            if (action.equals("theirs")) {
                unsettled.remove(uuid(id));
                return null;
            }
            return acts.act(action, id, argument);
        });
    }

    /**
     * Puts a pasted text of several parts into the structure, between what stands before and behind the cursor; what was
     * not understood is said. {@code amid} unless the cursor stands in no words.
     */
    @ClientCallable
    String paste(String id, int version, String heading, String head, String tail, boolean amid, String pasted) {
        UUID node = UUID.fromString(id);
        return answer(null, () -> {
            PastedText read = PastedText.of(
                    pasted,
                    text.page().draft().text(),
                    text.instrument(),
                    new EditNode(node, heading, head, base(node, version)),
                    tail,
                    amid);
            UUID focus = acts.did(text.desk().paste(read.paste()));
            PasteReport.show(read.found());
            return focus;
        });
    }

    /** Puts cells that were copied from a table into the text. */
    @ClientCallable
    String cells(String id, String copied) {
        return answer(null, () -> {
            UUID focus = acts.did(text.desk().cells(uuid(id), CopiedCells.of(copied)));
            boolean inside = text.page()
                    .draft()
                    .text()
                    .find(uuid(id))
                    .filter(node -> node.kind() == TextKind.SEL)
                    .isPresent();
            return inside ? uuid(id) : acts.inTable(focus);
        });
    }

    /** Tells two wordings of a part apart, word by word. */
    @ClientCallable
    String differ(String theirs, String mine) {
        return JSON.writeValueAsString(Comparison.Wordings.of(theirs, mine));
    }

    /** Says where somebody is, and hears who else is there and what they changed. */
    @ClientCallable
    String look(String id) {
        String focus = id.isEmpty() ? "" : id;
        List<Present> present = text.beat(focus.isEmpty() ? null : uuid(focus));
        String now = text.revision();
        PageChange change = null;
        if (!now.equals(revision)) {
            change = catchUp();
            revision = now;
            changed.run();
        }
        return JSON.writeValueAsString(Looked.of(change, present));
    }

    /** Opens a dialog about a node. */
    @ClientCallable
    void open(String dialog, String id, String quote) {
        Failures.attempt(() -> {
            DraftPage page = text.page();
            page.draft().text().find(uuid(id)).ifPresent(node -> text.open(dialog, page, node, quote, this));
        });
    }

    /** Puts a reference where the cursor last stood in a node. */
    void insert(UUID node, String token) {
        getElement().executeJs("this.insert($0, $1)", node.toString(), token);
    }

    /** Puts words where the cursor last stood. */
    void insertHere(String words) {
        getElement().executeJs("if (this.current) this.insert(this.current, $0)", words);
    }

    /** Shows the page as it stands now, after something beside it changed the text. */
    void refresh() {
        getElement().executeJs("this.apply(JSON.parse($0))", JSON.writeValueAsString(catchUp()));
        changed.run();
    }

    /** Whether everything typed is saved; otherwise what is not takes the focus and says so. */
    boolean settle() {
        Optional<Map.Entry<UUID, String>> first = unsettled.entrySet().stream().findFirst();
        first.ifPresent(node ->
                getElement().executeJs("this.attend($0, $1)", node.getKey().toString(), Texts.text(node.getValue())));
        return first.isEmpty();
    }

    private String answer(@Nullable UUID typed, Supplier<@Nullable UUID> action) {
        DeskAnswer answer;
        try {
            Toasts.settled();
            UUID focus = action.get();
            if (typed != null) {
                unsettled.remove(typed);
            }
            PageChange change = catchUp();
            answer = DeskAnswer.done(change, focus, typed == null ? null : written.get(typed), text.done());
            changed.run();
        } catch (NodeConflict conflict) {
            DraftNode theirs = conflict.current();
            unsettled.put(theirs.id(), "drafting.unsaved.choose");
            answer = DeskAnswer.conflict(
                    theirs,
                    text.page().draft().references().refreshed(theirs.text()),
                    Texts.text("drafting.unsaved.choose"));
        } catch (RuntimeException failure) {
            String message = Failures.message(failure);
            if (typed != null) {
                unsettled.put(typed, "drafting.unsaved.mend");
            } else {
                Toasts.failure(message);
            }
            answer = DeskAnswer.refused(catchUp(), message);
        }
        return JSON.writeValueAsString(answer.with(acts.steps()));
    }

    private PageChange catchUp() {
        List<PageLine> now = text.lines(text.page());
        Set<String> there = now.stream().map(PageLine::id).collect(Collectors.toSet());
        unsettled.keySet().removeIf(id -> !there.contains(id.toString()));
        PageChange change = PageChange.between(shown, now);
        shown = now;
        return change;
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }
}
