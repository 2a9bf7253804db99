package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import java.util.List;

/** Order and use of BAB, Bagian and Paragraf (angka 62, 66a, 69–79). */
final class GroupingChecks implements Check {

    private static final String GENERAL = "KETENTUAN UMUM";
    private static final String CLOSING = "KETENTUAN PENUTUP";
    private static final List<String> LAST = List.of("KETENTUAN PIDANA", "KETENTUAN PERALIHAN", CLOSING);

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.instrument().isRegulation() || text.isAboutAnother()) {
            return;
        }
        List<Part> chapters =
                text.roots().stream().filter(part -> part.is(TextKind.BAB)).toList();
        if (!chapters.isEmpty()) {
            ends(chapters, findings);
            order(chapters, findings);
            if (text.roots().stream().anyMatch(part -> part.is(TextKind.PASAL))) {
                Findings.first(text.roots(), part -> part.is(TextKind.PASAL))
                        .ifPresent(part -> findings.at(Rule.KELOMPOK_CAMPUR, part, "Pasal", "BAB"));
            }
            if (chapters.size() == 1) {
                findings.at(Rule.KELOMPOK_TUNGGAL, chapters.getFirst(), "BAB");
            }
        }
        chapters.forEach(chapter -> {
            mixed(chapter, TextKind.BAGIAN, "Bagian", findings);
            chapter.children(TextKind.BAGIAN)
                    .forEach(section -> mixed(section, TextKind.PARAGRAF, "Paragraf", findings));
        });
    }

    private static String heading(Part part) {
        return Capitals.upper(part.heading()).strip().replaceAll("\\s+", " ");
    }

    private static void ends(List<Part> chapters, Findings findings) {
        Part first = chapters.getFirst();
        if (!first.heading().isBlank() && !heading(first).equals(GENERAL)) {
            findings.inHeading(Rule.BAB_UMUM, first);
        }
        Part last = chapters.getLast();
        if (!last.heading().isBlank() && !heading(last).equals(CLOSING)) {
            findings.inHeading(Rule.BAB_PENUTUP, last);
        }
    }

    private static void order(List<Part> chapters, Findings findings) {
        int reached = -1;
        for (Part chapter : chapters) {
            int rank = LAST.indexOf(heading(chapter));
            if (reached >= 0 && rank < reached && !chapter.heading().isBlank()) {
                findings.inHeading(Rule.BAB_URUTAN, chapter, LAST.get(reached));
            }
            reached = Math.max(reached, rank);
            if (heading(chapter).matches("(KETENTUAN )?SANKSI\\b.*")) {
                findings.inHeading(Rule.BAB_SANKSI, chapter);
            }
        }
    }

    private static void mixed(Part part, TextKind kind, String name, Findings findings) {
        List<Part> groups = part.children(kind);
        if (groups.size() == 1 && part.children().size() == 1) {
            findings.at(Rule.KELOMPOK_TUNGGAL, groups.getFirst(), name);
        }
        if (!groups.isEmpty()) {
            part.children(TextKind.PASAL).stream()
                    .findFirst()
                    .ifPresent(article -> findings.at(Rule.KELOMPOK_CAMPUR, article, "Pasal", name));
        }
    }
}
