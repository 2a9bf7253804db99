package id.susun.drafting;

import static id.susun.drafting.NewNode.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyText;
import id.susun.casefile.TextPart;
import id.susun.drafting.Change.Done;
import id.susun.drafting.Comparison.Row;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.Move;
import id.susun.drafting.DraftCommands.MoveNode;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of annexes keep their shape whatever is done to them. */
class TableTest {

    private final LooseText text = new LooseText(
            Instrument.PERKADA,
            DraftText.begun(List.of(
                    text(TextKind.JUDUL, "Tarif"),
                    text(TextKind.PASAL, "Satu."),
                    new NewNode(
                            TextKind.LAMPIRAN,
                            "TARIF",
                            "",
                            List.of(
                                    text(TextKind.BUTIR, "Pasar:"),
                                    TableStrokes.table(List.of(
                                            List.of("No", "Lokasi", "Tarif"),
                                            List.of("1", "Pasar A", "500"),
                                            List.of("2", "Pasar B", "700"))))))));

    static List<Function<TableTest, Done>> actions() {
        return List.of(
                test -> test.act(1, 1, TableAction.ADD_ROW),
                test -> test.act(2, 2, TableAction.ADD_COLUMN),
                test -> test.act(0, 0, TableAction.REMOVE_ROW),
                test -> test.act(1, 0, TableAction.REMOVE_COLUMN),
                test -> test.act(1, 0, TableAction.REMOVE_TABLE),
                test -> test.act(1, 0, TableAction.TOGGLE_HEAD),
                test -> test.text.add(new AddNode(test.cell(1, 1), false, TextKind.BARIS)),
                test -> test.text.add(new AddNode(test.cell(1, 1), false, TextKind.SEL)),
                test -> test.text.move(new MoveNode(test.cell(2, 0), Move.UP)),
                test -> test.text.cells(
                        test.cell(2, 1), List.of(List.of("x", "y", "z"), List.of("u", "v"), List.of("w"))));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyRowStaysAsLongAsTheOthersAndEachActionCanBeTakenBack(Function<TableTest, Done> action) {
        DraftText before = text.text();

        Done done = action.apply(this);

        DraftText after = text.text();
        assertThat(after.sameAs(before)).isFalse();
        tables(after)
                .forEach(table -> assertThat(table.children())
                        .extracting(row -> row.children().size())
                        .containsOnly(table.children().getFirst().children().size()));
        Done undone = text.apply(done.undo());
        assertThat(text.text().sameAs(before)).isTrue();
        text.apply(undone.undo());
        assertThat(text.text().sameAs(after)).isTrue();
    }

    @Test
    void copiedCellsGoIntoTheTableFromWhereTheyWerePastedAndItGrows() {
        text.cells(cell(2, 1), List.of(List.of("x", "y", "z"), List.of("u", "v")));

        assertThat(rows()).containsExactly("No\tLokasi\tTarif\t", "1\tPasar A\t500\t", "2\tx\ty\tz", "\tu\tv\t");
    }

    @Test
    void beforeOrBehindATableAnythingElseOfAnAnnexMayStandAndNothingOfATableAnywhereElse() {
        UUID annex = text.text().roots(TextKind.LAMPIRAN).getFirst().id();
        text.add(new AddNode(annex, true, TextKind.BUTIR));
        text.cells(annex, List.of(List.of("A", "B"), List.of("1")));

        assertThat(text.text().roots(TextKind.LAMPIRAN).getFirst().children())
                .extracting(DraftNode::kind)
                .containsExactly(TextKind.BUTIR, TextKind.TABEL, TextKind.BUTIR, TextKind.TABEL);
        UUID article = text.text().articles().getFirst().id();
        refused("drafting.place.wrong", () -> text.add(new AddNode(article, true, TextKind.TABEL)));
        refused("drafting.place.wrong", () -> text.cells(article, List.of(List.of("A"), List.of("1"))));
        refused("drafting.place.wrong", () -> text.add(new AddNode(article, false, TextKind.SEL)));
    }

    @Test
    void aCellIsNoPartThatCouldBeTakenOutOfItsPlace() {
        refused("drafting.table.cell", () -> text.remove(cell(1, 1)));
        refused("drafting.join.edge", () -> text.join(cell(1, 1)));
        refused("drafting.level.top", () -> text.shift(cell(1, 1), false));
        refused("drafting.level.deepest", () -> text.shift(cell(1, 1), true));
        refused("drafting.move.edge", () -> text.move(new MoveNode(cell(0, 1), Move.UP)));
        refused("drafting.table.wide", () -> text.cells(cell(1, 1), List.of(Collections.nCopies(20, "x"))));
    }

    @Test
    void cellsAreNamedByTableRowAndColumn() {
        Draft draft = text.draft();
        DraftNode cell = draft.text().find(cell(2, 1)).orElseThrow();

        assertThat(draft.name(cell)).isEqualTo("Lampiran tabel baris 3 kolom 2");
        assertThat(draft.label(cell)).isEmpty();
        assertThat(new NodePlaces(draft.text()).part(cell)).isEqualTo(TextPart.LAMPIRAN);
    }

    @Test
    void versionsAreComparedCellByCellAndRowsThatCameOrWentAreOneDifference() {
        DraftText before = text.text();
        text.say(new EditNode(cell(1, 2), "", "550", 0), true);
        text.table(cell(2, 0), TableAction.REMOVE_ROW);
        DraftText after = text.text();

        List<Row> differences = new TreeDiff(before, after)
                .compare().rows().stream().filter(Row::differs).toList();

        assertThat(differences)
                .extracting(Row::kind, Row::change, Row::place)
                .containsExactly(
                        tuple(TextKind.SEL, Comparison.Change.CHANGED, "Lampiran tabel baris 2 kolom 3"),
                        tuple(TextKind.BARIS, Comparison.Change.REMOVED, "Lampiran tabel baris 3"));
        assertThat(differences.getLast().before().getFirst().text()).isEqualTo("2 | Pasar B | 700");
        assertThat(new TreeDiff(after, before).compare().rows().stream().filter(Row::differs))
                .extracting(Row::change)
                .containsExactly(Comparison.Change.CHANGED, Comparison.Change.ADDED);
    }

    @Test
    void theFirstRowIsTheHeadUntilTheDrafterSaysOtherwise() {
        DraftText before = text.text();
        assertThat(tables(before).getFirst().isHeaded()).isTrue();

        act(2, 1, TableAction.TOGGLE_HEAD);

        DraftText after = text.text();
        assertThat(tables(after).getFirst().isHeaded()).isFalse();
        DraftJson json = new DraftJson();
        assertThat(json.read(json.write(Instrument.PERKADA, after))
                        .orElseThrow()
                        .sameAs(after))
                .isTrue();
        assertThat(new TreeDiff(before, after).compare().rows().stream().filter(Row::differs))
                .singleElement()
                .satisfies(row -> assertThat(row.after())
                        .extracting(Comparison.Piece::text)
                        .containsExactly("(baris pertama bukan kepala tabel)"));
        UUID table = tables(after).getFirst().id();
        text.say(new EditNode(table, "apa saja", "", tables(after).getFirst().version()), false);
        assertThat(tables(text.text()).getFirst().isHeaded()).isFalse();
        act(0, 0, TableAction.TOGGLE_HEAD);
        assertThat(tables(text.text()).getFirst().isHeaded()).isTrue();
    }

    @Test
    void aTableIsKeptAndReadBackAsItIs() {
        DraftJson json = new DraftJson();
        String content = json.write(Instrument.PERKADA, text.text());

        assertThat(json.read(content).orElseThrow().sameAs(text.text())).isTrue();
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refused.class).isThrownBy(action::run).returns(key, Refused::key);
    }

    private Done act(int row, int column, TableAction action) {
        return text.table(cell(row, column), action);
    }

    private UUID cell(int row, int column) {
        return tables(text.text())
                .getFirst()
                .children()
                .get(row)
                .children()
                .get(column)
                .id();
    }

    private static List<DraftNode> tables(DraftText text) {
        return text.all().filter(node -> node.kind() == TextKind.TABEL).toList();
    }

    private List<String> rows() {
        return tables(text.text()).getFirst().children().stream()
                .map(row -> PolicyText.Line.row(
                                row.id(),
                                row.children().stream().map(DraftNode::text).toList(),
                                0)
                        .text())
                .toList();
    }
}
