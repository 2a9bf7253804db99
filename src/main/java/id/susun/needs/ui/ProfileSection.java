package id.susun.needs.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.needs.DescribeUnit;
import id.susun.needs.TraitKind;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.Comparator;
import java.util.List;

/** Strengths and weaknesses, unit by unit. */
class ProfileSection extends Section {

    private static final Comparator<DescribeUnit> BY_UNIT =
            Comparator.comparing(DescribeUnit::unit).thenComparing(DescribeUnit::kind);

    private final NeedsBoard board;

    ProfileSection(NeedsBoard board) {
        super(Texts.text("needs.profile"));
        this.board = board;
        List<DescribeUnit> traits =
                board.overview().traits().stream().sorted(BY_UNIT).toList();
        if (board.writable()) {
            withActions(
                    Buttons.secondary(Texts.text("needs.profile.add"), () -> new ProfileDialog(board, null).open()));
        }
        ResponsiveTable<DescribeUnit> table = new ResponsiveTable<DescribeUnit>(Texts.text("needs.profile"))
                .captionHidden()
                .column(Texts.text("needs.gap.unit"), DescribeUnit::unit)
                .column(
                        Texts.text("needs.profile.kind"),
                        trait -> new Badge(
                                Texts.label("needs.trait", trait.kind()),
                                trait.kind() == TraitKind.STRENGTH ? Tone.SUCCESS : Tone.WARNING))
                .column(Texts.text("needs.profile.text"), DescribeUnit::text);
        if (board.writable()) {
            table.column(
                    Texts.text("needs.actions"),
                    trait -> RowActions.of(
                            trait.unit(), () -> new ProfileDialog(board, trait).open(), () -> remove(trait)));
        }
        table.whenEmpty(new EmptyState(
                VaadinIcon.SCALE,
                Texts.text("needs.profile.empty"),
                Texts.text(board.writable() ? "needs.profile.empty.hint" : "needs.nothing.hint")));
        add(table.rows(traits));
    }

    private void remove(DescribeUnit trait) {
        var id = trait.id();
        if (id != null) {
            board.remove(() -> board.work().profiles().remove(board.caseId(), id, RowActions.seen(trait.version())));
        }
    }
}
