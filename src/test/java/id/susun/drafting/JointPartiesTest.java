package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.Party;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.Move;
import id.susun.drafting.DraftCommands.MoveNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The parties of a joint regulation are nodes of its text like all others. */
class JointPartiesTest {

    private final LooseText text =
            new LooseText(Instrument.PERATURAN_BERSAMA, Template.builtIn(Instrument.PERATURAN_BERSAMA));

    @Test
    void aNewTextAsksForTheOtherParty() {
        assertThat(text.text().roots())
                .extracting(DraftNode::kind)
                .startsWith(TextKind.JUDUL, TextKind.PIHAK, TextKind.MENIMBANG);
        assertThat(TemplateRules.problems(
                        Instrument.PERATURAN_BERSAMA,
                        Template.builtIn(Instrument.PERATURAN_BERSAMA),
                        placeholder -> "x"))
                .isEmpty();
        text.remove(party(0));
        assertThat(TemplateRules.problems(Instrument.PERATURAN_BERSAMA, text.text(), placeholder -> "x"))
                .extracting(TemplateProblem::key)
                .containsExactly("template.missing.PIHAK");
    }

    @Test
    void partiesAreWrittenMovedAndTakenBack() {
        text.say(new EditNode(party(0), "", "BUPATI REJANG LEBONG", 0), true);
        Change.Done split = text.split(new EditNode(party(0), "", "BUPATI REJANG LEBONG", 1), "");
        text.say(new EditNode(party(1), "", "BUPATI KEPAHIANG", 0), true);
        text.move(new MoveNode(party(1), Move.UP));
        assertThat(offices()).containsExactly("BUPATI KEPAHIANG", "BUPATI REJANG LEBONG");
        assertThat(text.draft().name(text.text().find(party(1)).orElseThrow())).isEqualTo("Pihak lain 2");
        text.drop(party(1), party(0), WritingDesk.Side.BEFORE);
        assertThat(offices()).containsExactly("BUPATI REJANG LEBONG", "BUPATI KEPAHIANG");
        Change.Done removed = text.remove(party(0));
        text.apply(removed.undo());
        assertThat(offices()).containsExactly("BUPATI REJANG LEBONG", "BUPATI KEPAHIANG");
        assertThat(split.focus()).isEqualTo(party(1));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> text.shift(party(1), true));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> text.shift(party(1), false));
    }

    @Test
    void noOtherInstrumentHasParties() {
        LooseText perkada = new LooseText(Instrument.PERKADA, Template.builtIn(Instrument.PERKADA));
        UUID first = perkada.text().roots(TextKind.MENIMBANG).getFirst().id();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> perkada.add(new AddNode(first, false, TextKind.PIHAK)))
                .returns("drafting.place.wrong", Refused::key);
    }

    @Test
    void theOfficeTellsTheRegion() {
        assertThat(new Party(UUID.randomUUID(), "BUPATI PANGKAJENE DAN KEPULAUAN").region())
                .contains("Kabupaten Pangkajene dan Kepulauan");
        assertThat(new Party(UUID.randomUUID(), "Walikota  Bengkulu").region()).contains("Kota Bengkulu");
        assertThat(new Party(UUID.randomUUID(), "GUBERNUR D.I. YOGYAKARTA").region())
                .contains("Provinsi D.I. Yogyakarta");
        assertThat(new Party(UUID.randomUUID(), "KAPOLRES LEBONG").region()).isEmpty();
    }

    private UUID party(int index) {
        return text.text().roots(TextKind.PIHAK).get(index).id();
    }

    private List<String> offices() {
        return text.text().parties().stream().map(Party::office).toList();
    }
}
