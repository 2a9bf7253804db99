package id.susun.drafting.ui;

import id.susun.casefile.Instrument;
import id.susun.drafting.Change;
import id.susun.drafting.Desk;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.MoveNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftPage;
import id.susun.drafting.Paste;
import id.susun.drafting.Present;
import id.susun.drafting.TableAction;
import id.susun.drafting.TextKind;
import id.susun.drafting.WritingDesk.Side;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The text of a case on its page.
 *
 * @param parts the services
 * @param caseId the case
 * @param note lets the person say something about a node, or a passage of it
 */
record CaseText(DraftParts parts, CaseId caseId, BiConsumer<UUID, String> note) implements PageText, Desk {

    @Override
    public String store() {
        return "susun-naskah/" + parts.currentUser().person().id() + "/" + caseId;
    }

    @Override
    public Instrument instrument() {
        return parts.caseFiles().get(caseId).instrument();
    }

    @Override
    public Collection<TextKind> roots() {
        return parts.drafting().rootKinds(caseId);
    }

    @Override
    public DraftPage page() {
        return parts.reading().page(caseId).orElseThrow();
    }

    @Override
    public List<PageLine> lines(DraftPage page) {
        return PageLines.of(
                page, parts.ties().coverage(caseId), parts.notes().reading().openByNode(caseId));
    }

    @Override
    public Desk desk() {
        return this;
    }

    @Override
    public String revision() {
        return parts.presence().revision(caseId);
    }

    @Override
    public List<Present> beat(@Nullable UUID node) {
        return parts.presence().beat(caseId, node);
    }

    @Override
    public String hint() {
        return Texts.text("drafting.hint");
    }

    @Override
    public String done() {
        return Texts.text("drafting.saved", Formats.time(parts.clock().instant()));
    }

    @Override
    public List<String> without() {
        return List.of();
    }

    @Override
    public void open(String dialog, DraftPage page, DraftNode node, String quote, Manuscript manuscript) {
        switch (dialog) {
            case "tie" -> new TieDialog(parts, caseId, page.draft(), node, manuscript::refresh).open();
            case "refer" ->
                new ReferenceDialog(page.draft(), node, token -> manuscript.insert(node.id(), token)).open();
            case "note" -> note.accept(node.id(), quote);
            default -> throw new IllegalArgumentException(dialog);
        }
    }

    @Override
    public Change.Done say(EditNode edit, boolean left) {
        return parts.desk().say(caseId, edit, left);
    }

    @Override
    public Change.Done add(AddNode command) {
        return parts.desk().add(caseId, command);
    }

    @Override
    public Change.Done split(EditNode head, String tail) {
        return parts.desk().split(caseId, head, tail);
    }

    @Override
    public Change.Done join(UUID node) {
        return parts.desk().join(caseId, node);
    }

    @Override
    public Change.Done move(MoveNode command) {
        return parts.desk().move(caseId, command);
    }

    @Override
    public Change.Done shift(UUID node, boolean deeper) {
        return parts.desk().shift(caseId, node, deeper);
    }

    @Override
    public Change.Done drop(UUID node, UUID target, Side side) {
        return parts.desk().drop(caseId, node, target, side);
    }

    @Override
    public Change.Done remove(UUID node) {
        return parts.desk().remove(caseId, node);
    }

    @Override
    public Change.Done table(UUID cell, TableAction action) {
        return parts.desk().table(caseId, cell, action);
    }

    @Override
    public Change.Done cells(UUID anchor, List<List<String>> cells) {
        return parts.desk().cells(caseId, anchor, cells);
    }

    @Override
    public Change.Done paste(Paste paste) {
        return parts.desk().paste(caseId, paste);
    }

    @Override
    public Change.Done apply(Change change) {
        return parts.desk().apply(caseId, change);
    }
}
