package id.susun.drafting.ui;

import com.vaadin.flow.component.button.Button;
import id.susun.drafting.Acceptance;
import id.susun.drafting.Note;
import id.susun.drafting.NoteCommands;
import id.susun.drafting.NoteCommands.Reply;
import id.susun.drafting.NoteKind;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.Failures;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What can be done with notes, one by one and all at once. */
class NoteActions {

    private static final int NAMED = 8;

    private final NoteParts parts;
    private final CaseId caseId;
    private final BooleanSupplier settled;
    private final Runnable decided;

    NoteActions(NoteParts parts, CaseId caseId, BooleanSupplier settled, Runnable decided) {
        this.parts = parts;
        this.caseId = caseId;
        this.settled = settled;
        this.decided = decided;
    }

    List<Button> of(Note note, boolean decides) {
        List<Button> actions = new ArrayList<>();
        if (!note.isOpen()) {
            return actions;
        }
        if (decides && note.kind() == NoteKind.SUGGESTION) {
            if (note.there()) {
                actions.add(Buttons.primary(Texts.text("drafting.note.accept"), () -> accept(note)));
            }
            actions.add(Buttons.danger(Texts.text("drafting.note.reject"), () -> reject(note)));
        }
        if (decides && note.kind() == NoteKind.COMMENT) {
            actions.add(Buttons.secondary(
                    Texts.text("drafting.note.resolve"),
                    () -> done(
                            "drafting.note.resolved", () -> parts.commenting().resolve(caseId, note.id()))));
        }
        actions.add(Buttons.quiet(Texts.text("drafting.note.reply"), () -> reply(note)));
        if (note.own()) {
            actions.add(Buttons.quiet(Texts.text("drafting.note.withdraw"), () -> withdraw(note)));
        }
        actions.forEach(action -> action.setAriaLabel(
                Texts.text("drafting.note.action.of", action.getText(), note.place(), note.author())));
        return actions;
    }

    private boolean done(String key, Runnable action) {
        boolean done = Failures.attempt(action);
        if (done) {
            Toasts.success(Texts.text(key));
            decided.run();
        }
        return done;
    }

    private void accept(Note note) {
        if (settled.getAsBoolean()) {
            Failures.attempt(() -> {
                switch (parts.review().accept(caseId, note.id())) {
                    case Acceptance.Applied applied -> accepted();
                    case Acceptance.Overtaken overtaken -> choose(note, overtaken);
                }
            });
        }
    }

    private void choose(Note note, Acceptance.Overtaken overtaken) {
        new OvertakenDialog(
                        overtaken,
                        chosen -> {
                            parts.review().acceptAs(caseId, chosen);
                            accepted();
                        },
                        () -> reject(note))
                .open();
    }

    private void accepted() {
        Toasts.success(Texts.text("drafting.note.accepted"));
        decided.run();
    }

    private void reject(Note note) {
        new ReasonDialog(
                        Texts.text("drafting.note.reject.title", note.place()),
                        Texts.text("drafting.note.reject.text", note.author()),
                        Texts.text("drafting.note.reject"),
                        0,
                        NoteCommands.LONGEST_REASON,
                        reason -> done(
                                "drafting.note.rejected", () -> parts.review().reject(caseId, note.id(), reason)))
                .open();
    }

    private void reply(Note note) {
        new ReasonDialog(
                        Texts.text("drafting.note.reply.title", note.author(), note.place()),
                        note.words(),
                        Texts.text("drafting.note.reply"),
                        1,
                        NoteCommands.LONGEST_WORDS,
                        words -> done(
                                "drafting.note.replied",
                                () -> parts.commenting().reply(caseId, new Reply(note.id(), words))))
                .open();
    }

    private void withdraw(Note note) {
        Confirm.ask(
                Texts.text("drafting.note.withdraw.title", note.place()),
                Texts.text("drafting.note.withdraw.text"),
                Texts.text("drafting.note.withdraw"),
                () -> done("drafting.note.withdrawn", () -> parts.commenting().withdraw(caseId, note.id())));
    }

    void acceptAll(int suggestions) {
        if (settled.getAsBoolean()) {
            Confirm.ask(
                    Texts.text("drafting.notes.acceptAll.title", suggestions),
                    Texts.text("drafting.notes.acceptAll.text"),
                    Texts.text("drafting.notes.acceptAll.do"),
                    () -> Failures.attempt(() -> told(parts.review().acceptAll(caseId))));
        }
    }

    private void told(Acceptance.All all) {
        if (all.skipped().isEmpty()) {
            Toasts.success(Texts.text("drafting.notes.accepted", all.accepted()));
        } else {
            String places = String.join(
                    ", ", all.skipped().stream().distinct().limit(NAMED).toList());
            Toasts.failure(Texts.text(
                    "drafting.notes.skipped", all.accepted(), all.skipped().size(), places));
        }
        decided.run();
    }

    void rejectAll(int suggestions) {
        new ReasonDialog(
                        Texts.text("drafting.notes.rejectAll.title", suggestions),
                        Texts.text("drafting.notes.rejectAll.text"),
                        Texts.text("drafting.notes.rejectAll.do"),
                        0,
                        NoteCommands.LONGEST_REASON,
                        reason -> done(
                                "drafting.notes.rejected", () -> parts.review().rejectAll(caseId, reason)))
                .open();
    }
}
