package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.Move;
import id.susun.drafting.DraftCommands.MoveNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LooseTextTest {

    private final LooseText text = new LooseText(
            Instrument.PERKADA,
            DraftText.begun(List.of(
                    NewNode.text(TextKind.JUDUL, "{judul}"),
                    NewNode.text(TextKind.PASAL, "Satu."),
                    NewNode.text(TextKind.PASAL, "Menurut Pasal 1 dua."),
                    NewNode.text(TextKind.PASAL, "Tiga."))));

    static List<Function<LooseText, Change.Done>> actions() {
        return List.of(
                text -> text.say(new EditNode(article(text, 0), "", "Lain.", 0), true),
                text -> text.add(new AddNode(article(text, 1), true, TextKind.BUTIR)),
                text -> text.split(new EditNode(article(text, 2), "", "Ti", 0), "ga."),
                text -> text.join(article(text, 2)),
                text -> text.move(new MoveNode(article(text, 0), Move.DOWN)),
                text -> text.shift(article(text, 1), true),
                text -> text.drop(article(text, 2), article(text, 0), WritingDesk.Side.BEFORE),
                text -> text.remove(article(text, 0)),
                text -> text.paste(new Paste(
                        new EditNode(article(text, 1), "", "Menurut ", 0),
                        "dua.",
                        Paste.Place.AMID,
                        "lagi.",
                        List.of(),
                        List.of(NewNode.text(TextKind.PASAL, "Empat.")))));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void eachActionCanBeTakenBackAndDoneAgain(Function<LooseText, Change.Done> action) {
        DraftText before = text.text();

        Change.Done done = action.apply(text);

        DraftText after = text.text();
        assertThat(after.sameAs(before)).isFalse();
        Change.Done undone = text.apply(done.undo());
        assertThat(text.text().sameAs(before)).isTrue();
        text.apply(undone.undo());
        assertThat(text.text().sameAs(after)).isTrue();
    }

    @Test
    void aStepThatIsRefusedLeavesTheTextAsItWas() {
        DraftText before = text.text();
        Change.Steps steps = new Change.Steps(List.of(
                new Change.Say(article(text, 0), "", "Lain.", 0),
                new Change.Put(article(text, 0), TextKind.PUTUSAN, null, null)));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> text.apply(steps))
                .returns("drafting.place.wrong", Refused::key);

        assertThat(text.text()).isEqualTo(before);
    }

    @Test
    void theRulesOfACasesTextHold() {
        UUID title = text.text().roots(TextKind.JUDUL).getFirst().id();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> text.remove(title))
                .returns("drafting.title.needed", Refused::key);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> text.say(new EditNode(article(text, 0), "", "x".repeat(20_001), 0), false))
                .returns("drafting.text.long", Refused::key);
        assertThatExceptionOfType(NodeConflict.class)
                .isThrownBy(() -> text.say(new EditNode(article(text, 0), "", "Lain.", 7), false));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> text.remove(UUID.randomUUID()))
                .returns("drafting.node.gone", Refused::key);
    }

    private static UUID article(LooseText text, int index) {
        return text.text().articles().get(index).id();
    }
}
