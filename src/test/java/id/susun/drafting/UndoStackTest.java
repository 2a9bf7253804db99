package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.EditNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking back and doing again, on a text that takes a change only for the version that it is of. */
class UndoStackTest {

    private final UndoStack stack = new UndoStack();
    private LooseText text;
    private UUID article;

    @BeforeEach
    void anArticle() {
        text = new LooseText(
                Instrument.PERKADA,
                DraftText.begun(List.of(NewNode.text(TextKind.JUDUL, "Uji"), NewNode.text(TextKind.PASAL, "nol"))));
        article = text.text().articles().getFirst().id();
    }

    @Test
    void severalVisitsToOnePartAreTakenBackAndDoneAgainOneAfterTheOther() {
        type("satu");
        type("dua");
        type("tiga");

        assertThat(undo()).isEqualTo("dua");
        assertThat(undo()).isEqualTo("satu");
        assertThat(redo()).isEqualTo("dua");
        assertThat(undo()).isEqualTo("satu");
        assertThat(undo()).isEqualTo("nol");
        assertThat(redo()).isEqualTo("satu");
        assertThat(redo()).isEqualTo("dua");
        assertThat(redo()).isEqualTo("tiga");
        assertThat(stack.canRedo()).isFalse();
    }

    @Test
    void linksThatThePageMakesAreNoStepOfTheirOwn() {
        type("pada Pasal 1");
        link();
        type("lagi pada Pasal 1");
        link();

        undo();
        assertThat(References.typed(words())).isEqualTo("pada Pasal 1");
        link();
        assertThat(stack.canRedo()).isTrue();
        redo();
        assertThat(References.typed(words())).isEqualTo("lagi pada Pasal 1");
        undo();
        assertThat(undo()).isEqualTo("nol");
        assertThat(stack.canUndo()).isFalse();
    }

    private void type(String words) {
        stack.typed(said(words));
        stack.rested();
    }

    private void link() {
        String linked = References.typed(words()).replace("Pasal 1", References.token(article, "Pasal 1"));
        if (!linked.equals(words())) {
            stack.linked(said(linked));
        }
    }

    private Change.Done said(String words) {
        return text.apply(Strokes.typing(new EditNode(article, "", words, node().version())));
    }

    private String undo() {
        Change change = stack.undo().orElseThrow();
        stack.undid(change, text.apply(change));
        return words();
    }

    private String redo() {
        Change change = stack.redo().orElseThrow();
        stack.redid(change, text.apply(change));
        return words();
    }

    private DraftNode node() {
        return text.text().find(article).orElseThrow();
    }

    private String words() {
        return node().text();
    }
}
