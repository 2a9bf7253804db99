package id.susun.needs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.needs.NoteEvidence;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;

/** The evidence register, each note with the gaps it supports. */
class EvidenceSection extends Section {

    private final NeedsBoard board;

    EvidenceSection(NeedsBoard board) {
        super(Texts.text("needs.evidence"));
        this.board = board;
        if (board.writable()) {
            withActions(
                    Buttons.secondary(Texts.text("needs.evidence.add"), () -> new EvidenceDialog(board, null).open()));
        }
        ResponsiveTable<NoteEvidence> table = new ResponsiveTable<NoteEvidence>(Texts.text("needs.evidence"))
                .captionHidden()
                .column(Texts.text("needs.evidence.title"), NoteEvidence::title)
                .column(
                        Texts.text("needs.evidence.kind"),
                        note -> new Badge(Texts.label("needs.evidence", note.kind())))
                .column(Texts.text("needs.evidence.date"), this::date)
                .numeric(
                        Texts.text("needs.evidence.respondents"),
                        note -> note.respondents() == null ? null : Formats.number((long) note.respondents()))
                .column(Texts.text("needs.evidence.text"), this::finding);
        if (board.writable()) {
            table.column(
                    Texts.text("needs.actions"),
                    note -> RowActions.of(
                            note.title(), () -> new EvidenceDialog(board, note).open(), () -> remove(note)));
        }
        table.whenEmpty(new EmptyState(
                VaadinIcon.ARCHIVE,
                Texts.text("needs.evidence.empty"),
                Texts.text(board.writable() ? "needs.evidence.empty.hint" : "needs.nothing.hint")));
        add(table.rows(board.overview().evidence()));
    }

    private void remove(NoteEvidence note) {
        var id = note.id();
        if (id != null) {
            board.remove(() -> board.work().evidence().remove(board.caseId(), id, RowActions.seen(note.version())));
        }
    }

    private Span date(NoteEvidence note) {
        Span date = new Span(Formats.shortDate(note.takenOn()));
        date.addClassName("needs-date");
        return date;
    }

    private Div finding(NoteEvidence note) {
        Span words = new Span(note.text());
        words.addClassName("prose");
        Div cell = new Div(words);
        cell.addClassName("needs-two-lines");
        board.overview().gaps().stream()
                .filter(gap -> note.gaps().contains(gap.id()))
                .forEach(gap -> {
                    Span tie = new Span("→ " + gap.label());
                    tie.addClassName("needs-note");
                    cell.add(tie);
                });
        return cell;
    }
}
