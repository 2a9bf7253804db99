package id.susun.drafting.basis;

import id.susun.audit.Refused;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftStructure;
import id.susun.drafting.Drafting;
import id.susun.drafting.TextKind;
import id.susun.drafting.WritingDesk;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts legislation of the register among a text's legal bases, by hierarchy and then by date (UU 12/2011 Lampiran II angka 28–52). */
@Service
@PreAuthorize("hasRole('DRAFTER')")
public class BasisInsertion {

    private final BasisRegister register;
    private final Drafting drafting;
    private final DraftStructure structure;
    private final WritingDesk desk;

    BasisInsertion(BasisRegister register, Drafting drafting, DraftStructure structure, WritingDesk desk) {
        this.register = register;
        this.drafting = drafting;
        this.structure = structure;
        this.desk = desk;
    }

    /**
     * Inserts the citation of a row where it belongs; an empty legal basis is filled in first.
     *
     * @return the node
     * @throws Refused {@code basis.gone}, {@code basis.cited} when the text rests on it already, {@code drafting.over}
     */
    @Transactional
    public UUID insert(CaseId caseId, UUID basisId) {
        desk.queue(caseId);
        BasisBook book = register.book();
        LegalBasis basis = book.rows().stream()
                .filter(row -> basisId.equals(row.id()))
                .findFirst()
                .orElseThrow(() -> new Refused("basis.gone"));
        List<DraftNode> bases = drafting.read(caseId)
                .orElseThrow(() -> new Refused("drafting.none"))
                .text()
                .roots(TextKind.MENGINGAT);
        if (bases.stream().anyMatch(node -> cites(node, basis))) {
            throw new Refused("basis.cited", basis.label());
        }
        DraftNode empty =
                bases.stream().filter(node -> node.text().isBlank()).findFirst().orElse(null);
        UUID id =
                empty == null ? structure.add(caseId, new AddNode(last(bases), false, TextKind.MENGINGAT)) : empty.id();
        drafting.edit(caseId, new EditNode(id, "", basis.citation(), empty == null ? 0 : empty.version()));
        bases.stream()
                .filter(node -> !node.id().equals(id) && follows(node, basis, book))
                .findFirst()
                .ifPresent(node -> desk.drop(caseId, id, node.id(), WritingDesk.Side.BEFORE));
        return id;
    }

    private static @Nullable UUID last(List<DraftNode> bases) {
        return bases.isEmpty() ? null : bases.getLast().id();
    }

    private static boolean cites(DraftNode node, LegalBasis basis) {
        return Citation.first(node.text())
                .filter(citation -> LegalBasis.key(citation.name(), citation.number(), citation.year())
                        .equals(basis.key()))
                .isPresent();
    }

    /** Whether a legal basis comes behind {@code basis}: it ranks lower, or is younger. */
    private static boolean follows(DraftNode node, LegalBasis basis, BasisBook book) {
        Citation inserted = Citation.first(basis.citation()).orElseThrow();
        return Citation.first(node.text())
                .filter(cited -> cited.kind().rank() > basis.kind().rank()
                        || (cited.kind().rank() == basis.kind().rank() && book.earlier(inserted, cited)))
                .isPresent();
    }
}
