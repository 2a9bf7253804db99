package id.susun.needs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.susun.needs.WeighOption;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;

/** The options side by side, the recommended one marked. */
class OptionSection extends Section {

    private static final int HIGHEST_SCORE = 100;

    private final NeedsBoard board;

    OptionSection(NeedsBoard board) {
        super(Texts.text("needs.options"));
        this.board = board;
        if (board.writable()) {
            withActions(Buttons.secondary(Texts.text("needs.option.add"), () -> new OptionDialog(board, null).open()));
        }
        ResponsiveTable<WeighOption> table = new ResponsiveTable<WeighOption>(Texts.text("needs.options"))
                .captionHidden()
                .places(WeighOption::id)
                .column(Texts.text("needs.option"), OptionSection::name)
                .numeric(Texts.text("needs.option.cost"), option -> Formats.rupiah(option.cost()))
                .column(Texts.text("needs.option.benefit"), WeighOption::benefit)
                .column(Texts.text("needs.option.score"), OptionSection::score);
        if (board.writable()) {
            table.column(
                    Texts.text("needs.actions"),
                    option -> RowActions.of(
                            option.label(), () -> new OptionDialog(board, option).open(), () -> remove(option)));
        }
        table.whenEmpty(new EmptyState(
                VaadinIcon.SPLIT,
                Texts.text("needs.options.empty"),
                Texts.text(board.writable() ? "needs.options.empty.hint" : "needs.nothing.hint")));
        add(table.rows(board.overview().options()));
    }

    private void remove(WeighOption option) {
        var id = option.id();
        if (id != null) {
            board.remove(() -> board.work().options().remove(board.caseId(), id, RowActions.seen(option.version())));
        }
    }

    private static Div name(WeighOption option) {
        Div cell = new Div(new Span(option.label()));
        cell.addClassName("needs-two-lines");
        if (option.recommended()) {
            cell.add(new Badge(Texts.text("needs.option.recommended"), Tone.SUCCESS));
        }
        return cell;
    }

    private static Div score(WeighOption option) {
        ProgressBar bar = new ProgressBar(0, HIGHEST_SCORE, option.score());
        bar.getElement().setAttribute("aria-hidden", "true");
        Div cell = new Div(new Span(Formats.number((long) option.score())), bar);
        cell.addClassName("needs-score");
        return cell;
    }
}
