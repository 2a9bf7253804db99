package id.susun.drafting;

import id.susun.casefile.CaseAccess;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.NodeChange;
import id.susun.casefile.TextNode;
import id.susun.casefile.TextNodes;
import id.susun.drafting.Comparison.Change;
import id.susun.drafting.Comparison.Row;
import id.susun.tenant.CaseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads kept versions node by node for the stages that decide on them. */
@Service
class VersionNodes implements TextNodes {

    private final CaseAccess access;
    private final DocumentVersions versions;
    private final DraftJson json;

    VersionNodes(CaseAccess access, DocumentVersions versions, DraftJson json) {
        this.access = access;
        this.versions = versions;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TextNode> of(CaseId caseId, int version) {
        access.requireWhole(caseId);
        return text(caseId, version)
                .map(text -> {
                    NodePlaces places = new NodePlaces(text);
                    References references = new References(text, Numbering.of(text));
                    return text.all()
                            .map(node -> new TextNode(
                                    node.id(), places.part(node), places.place(node), DiffSide.words(node, references)))
                            .toList();
                })
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<List<NodeChange>> changes(CaseId caseId, int before, int after) {
        access.requireWhole(caseId);
        return text(caseId, before).flatMap(old -> text(caseId, after).map(now -> changes(old, now)));
    }

    private Optional<DraftText> text(CaseId caseId, int version) {
        return versions.find(caseId, version).flatMap(kept -> json.read(kept.content()));
    }

    static List<NodeChange> changes(DraftText old, DraftText now) {
        NodePlaces placesBefore = new NodePlaces(old);
        NodePlaces placesAfter = new NodePlaces(now);
        Map<UUID, DraftNode> before = byId(old);
        Map<UUID, DraftNode> after = byId(now);
        return new TreeDiff(old, now)
                .compare().rows().stream()
                        .filter(row -> row.differs()
                                || row.readsOtherwise()
                                || becameAnother(before.get(row.node()), after.get(row.node())))
                        .map(row -> row.change() == Change.REMOVED
                                ? change(row, placesBefore, Objects.requireNonNull(before.get(row.node())))
                                : change(row, placesAfter, Objects.requireNonNull(after.get(row.node()))))
                        .toList();
    }

    /** An ayat that became a huruf says something else with the same words. */
    private static boolean becameAnother(@Nullable DraftNode old, @Nullable DraftNode now) {
        return old != null && now != null && old.kind() != now.kind();
    }

    private static NodeChange change(Row row, NodePlaces places, DraftNode node) {
        NodeChange.Kind kind = switch (row.change()) {
            case ADDED -> NodeChange.Kind.ADDED;
            case REMOVED -> NodeChange.Kind.REMOVED;
            case CHANGED -> NodeChange.Kind.CHANGED;
            case SAME, RENUMBERED -> row.moved() ? NodeChange.Kind.MOVED : NodeChange.Kind.CHANGED;
        };
        return new NodeChange(
                node.id(), places.part(node), places.place(node), kind, pieces(row.before()), pieces(row.after()));
    }

    private static List<NodeChange.Piece> pieces(List<Comparison.Piece> pieces) {
        return pieces.stream()
                .map(piece -> new NodeChange.Piece(piece.text(), piece.different()))
                .toList();
    }

    private static Map<UUID, DraftNode> byId(DraftText text) {
        Map<UUID, DraftNode> nodes = new HashMap<>();
        text.all().forEach(node -> nodes.put(node.id(), node));
        return nodes;
    }
}
