package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.drafting.Amendment;
import id.susun.drafting.DraftNode;
import id.susun.drafting.References;
import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text prepared for the checks: read once, asked often. */
final class LintedText {

    private final LintInput input;
    private final References references;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> roots = new ArrayList<>();
    private final Map<UUID, Part> byId = new HashMap<>();
    private final List<Part> articles;
    private final String subject;

    LintedText(LintInput input) {
        this.input = input;
        this.references = input.draft().references();
        input.draft().text().roots().forEach(root -> roots.add(read(root, null)));
        this.articles = parts.stream().filter(part -> part.kind().isArticle()).toList();
        this.subject = of(TextKind.JUDUL).stream().map(Part::text).findFirst().orElse("");
    }

    private Part read(DraftNode node, @Nullable Part parent) {
        Part part = new Part(node, parent, input.draft().label(node), references);
        parts.add(part);
        byId.put(node.id(), part);
        node.children().forEach(child -> part.children().add(read(child, part)));
        return part;
    }

    LintInput input() {
        return input;
    }

    Instrument instrument() {
        return input.instrument();
    }

    /** All nodes in reading order. */
    List<Part> parts() {
        return parts;
    }

    /** The nodes at the top. */
    List<Part> roots() {
        return roots;
    }

    List<Part> of(TextKind kind) {
        return parts.stream().filter(part -> part.is(kind)).toList();
    }

    List<Part> of(Area area) {
        return parts.stream().filter(part -> part.area() == area).toList();
    }

    /** The sentences that bind; none in a circular or an operating procedure, which are no legislation. */
    List<Part> norms() {
        return isLegal() ? parts.stream().filter(Part::isNorm).toList() : List.of();
    }

    /** Pasal 1, 2, … or KESATU, KEDUA, … . */
    List<Part> articles() {
        return articles;
    }

    Optional<Part> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    String subject() {
        return subject;
    }

    /** Whether the drafting rules for regulations and decisions hold for it (UU 12/2011 Pasal 97). */
    boolean isLegal() {
        return instrument().isRegulation() || instrument().isDecision();
    }

    /** Whether it amends another, so that its body is that one's new words. */
    boolean isAmending() {
        return Amendment.amends(subject);
    }

    /** Whether it amends or repeals another and so has no body of its own. */
    boolean isAboutAnother() {
        return isAmending() || Amendment.repeals(subject);
    }
}
