package id.susun.drafting;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the text of a demo sample (its {@code policy_draft}), so that it can be entered with {@link Drafting#importTree}. */
public final class SampleText {

    private SampleText() {}

    /** The nodes of the text, numbers left out: they are computed. */
    public static List<NewNode> nodes(JsonNode policyDraft) {
        List<NewNode> nodes = new ArrayList<>();
        String name = policyDraft.path("stipulating").asString();
        nodes.add(NewNode.text(
                TextKind.JUDUL, name.substring(name.indexOf(" TENTANG ") + 9).replaceFirst("\\.$", "")));
        policyDraft
                .path("considerations")
                .forEach(item -> nodes.add(new NewNode(
                        TextKind.MENIMBANG,
                        item.path("element").asString(),
                        item.path("text").asString(),
                        List.of())));
        policyDraft
                .path("legal_bases")
                .forEach(item -> nodes.add(
                        NewNode.text(TextKind.MENGINGAT, item.path("text").asString())));
        policyDraft
                .path("dictums")
                .forEach(dictum -> nodes.add(
                        NewNode.text(TextKind.PUTUSAN, dictum.path("text").asString())));
        policyDraft.path("chapters").forEach(chapter -> nodes.add(chapter(chapter)));
        policyDraft.path("annexes").forEach(annex -> nodes.add(NewNode.heading(TextKind.LAMPIRAN, annex.asString())));
        return nodes;
    }

    private static NewNode chapter(JsonNode chapter) {
        List<NewNode> inside = new ArrayList<>();
        String section = "";
        List<NewNode> articles = new ArrayList<>();
        for (JsonNode article : chapter.path("articles")) {
            if (article.has("section")) {
                close(section, articles, inside);
                articles = new ArrayList<>();
                section = article.path("section").path("title").asString();
            }
            articles.add(article(article));
        }
        close(section, articles, inside);
        return new NewNode(TextKind.BAB, chapter.path("title").asString(), "", inside);
    }

    private static void close(String section, List<NewNode> articles, List<NewNode> chapter) {
        if (section.isEmpty()) {
            chapter.addAll(articles);
        } else {
            chapter.add(new NewNode(TextKind.BAGIAN, section, "", articles));
        }
    }

    private static NewNode article(JsonNode article) {
        List<NewNode> clauses = new ArrayList<>();
        for (JsonNode clause : article.path("paragraphs")) {
            boolean numbered = clause.path("ayat").isNumber();
            clauses.add(new NewNode(
                    numbered ? TextKind.AYAT : TextKind.PASAL,
                    "",
                    clause.path("text").asString(),
                    items(clause.path("items"))));
        }
        return clauses.size() == 1 && clauses.getFirst().kind() == TextKind.PASAL
                ? clauses.getFirst()
                : new NewNode(TextKind.PASAL, "", "", clauses);
    }

    private static List<NewNode> items(JsonNode items) {
        List<NewNode> list = new ArrayList<>();
        for (JsonNode item : items) {
            boolean definition =
                    Character.isDigit(item.path("label").asString(" ").charAt(0));
            list.add(NewNode.text(
                    definition ? TextKind.DEFINISI : TextKind.BUTIR,
                    item.path("text").asString()));
        }
        return list;
    }
}
