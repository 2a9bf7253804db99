package id.susun.drafting;

import id.susun.casefile.PolicyText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Lays a text out in the official form (UU 12/2011 Lampiran II angka 1–173 and 284–284a). */
final class PdfLayout {

    private final PdfDocument page;
    private final OfficialText text;
    private boolean inDictum;
    private @Nullable Element made;
    private String opened = "";
    private @Nullable Element grid;
    private boolean headed;
    private List<Integer> widths = List.of();

    PdfLayout(PdfDocument page, OfficialText text) {
        this.page = page;
        this.text = text;
    }

    void lay(PolicyText flat) {
        Element body = page.body();
        text.titleLines().forEach(line -> page.block(body, "centre title", line));
        page.block(body, "centre title gap", "TENTANG");
        page.block(body, "centre title gap", Formalities.capitals(text.text().subject()));
        List<PolicyText.Line> annexes = new ArrayList<>();
        boolean inAnnex = false;
        for (PolicyText.Line line : flat.lines()) {
            inAnnex |= line.kind().equals("LAMPIRAN");
            if (inAnnex) {
                annexes.add(line);
            } else {
                line(body, line);
            }
        }
        annexes(body, annexes);
    }

    private void line(Element body, PolicyText.Line line) {
        boolean listed = inDictum && line.kind().equals("BUTIR");
        inDictum = listed || line.kind().equals("PUTUSAN");
        if (!line.kind().equals("PENUTUP")) {
            made = null;
        }
        if (listed) {
            // A list under KESATU stands under its words, not under the word KESATU.
            page.row(page.child(body, "div", "dictum"), "item", line.depth(), line.label(), line.text());
            return;
        }
        switch (line.kind()) {
            case "JUDUL" -> {}
            case "PEMBUKAAN" -> page.block(body, "centre gap", line.text());
            case "MENIMBANG" -> opening(body, "Menimbang", line);
            case "MENGINGAT" -> opening(body, "Mengingat", line);
            case "DIKTUM" -> diktum(body, line);
            case "BAB" -> heading(body, "bab", line);
            case "BAGIAN", "PARAGRAF" -> heading(body, "bagian", line);
            case "PASAL" -> article(body, line);
            case "AYAT", "DEFINISI", "BUTIR" -> page.row(body, "item", line.depth(), line.label(), line.text());
            case "ALINEA" -> page.block(body, "text para", line.text());
            case "TABEL" -> {
                grid = null;
                headed = text.text()
                        .find(line.nodeId())
                        .filter(DraftNode::isHeaded)
                        .isPresent();
                widths = ColumnWidths.of(text.flat(), line);
            }
            case "BARIS" -> tableRow(body, line);
            case "PUTUSAN" -> page.row(body, "putusan", 0, line.label(), ":", line.text());
            case "SEKSI" -> section(body, line);
            case "PENUTUP" -> closing(body, line);
            case "PENJELASAN", "PENJELASAN_UMUM" -> elucidation(body, line);
            default -> page.block(body, "", line.text());
        }
    }

    /** The word stands before the first of its list only. */
    private void opening(Element body, String word, PolicyText.Line line) {
        boolean first = !opened.equals(word);
        opened = word;
        page.row(body, "opening", 0, first ? word : "", first ? ":" : "", line.label(), line.text());
    }

    private void diktum(Element body, PolicyText.Line line) {
        if (line.text().isEmpty()) {
            page.block(body, "centre gap keep", line.label());
        } else {
            page.row(body, "opening stipulates", 0, "Menetapkan", ":", line.text());
        }
    }

    private void heading(Element body, String cssClass, PolicyText.Line line) {
        Element block = page.child(body, "div", "centre keep " + cssClass);
        page.block(block, "", line.label());
        page.block(block, "", cssClass.equals("bab") ? Formalities.capitals(line.heading()) : line.heading());
    }

    private void article(Element body, PolicyText.Line line) {
        page.block(body, "centre keep pasal", line.label());
        if (!line.text().isEmpty()) {
            page.block(body, "text para", line.text());
        }
    }

    private void section(Element body, PolicyText.Line line) {
        page.row(body, "item keep seksi", 0, line.label(), line.heading());
        if (!line.text().isEmpty()) {
            page.block(body, "text para inset", line.text());
        }
    }

    /** The gazette line stays on the page of the promulgation that it belongs to. */
    private void closing(Element body, PolicyText.Line line) {
        boolean enacted = line.text().startsWith("Ditetapkan");
        boolean promulgated = line.text().startsWith("Diundangkan");
        if (promulgated && made == null) {
            made = page.child(body, "div", "together");
        }
        Element end = made == null ? body : made;
        if (enacted || promulgated) {
            if (text.signatures().size() > 1) {
                beside(end, enacted ? "signed" : "made-known", line.text());
            } else {
                signature(end, enacted ? "enacted" : "promulgated", line.text());
            }
        } else {
            page.block(end, line.text().startsWith("Agar") ? "text para order" : "end", line.text());
        }
    }

    /** The first row may be the head, which is printed again on each page that the table goes on to. */
    private void tableRow(Element body, PolicyText.Line line) {
        Element table = grid;
        boolean head = table == null && headed;
        if (table == null) {
            table = page.child(body, "table", "grid");
            grid = table;
        }
        boolean begun = table.getLastChild() instanceof Element last
                && last.getTagName().equals("tbody");
        Element part =
                head || !begun ? page.child(table, head ? "thead" : "tbody", "") : (Element) table.getLastChild();
        Element row = page.child(part, "tr", "");
        for (int i = 0; i < line.cells().size(); i++) {
            Element cell = page.child(row, head ? "th" : "td", "");
            cell.setAttribute("style", "width: " + widths.get(i) + "%");
            page.block(cell, "", line.cells().get(i));
        }
    }

    /** The elucidation starts a page of its own (angka 176). */
    private void elucidation(Element body, PolicyText.Line line) {
        if (line.label().equals("PENJELASAN")) {
            page.block(body, "centre title elucidation", line.label() + "\n" + line.text());
            return;
        }
        Element said = page.child(body, "div", "explained d" + Math.min(line.depth(), 4));
        boolean part = line.label().matches("I{1,2}\\. .*");
        page.block(said, part ? "keep part" : "keep", line.label());
        if (!line.text().isEmpty()) {
            page.block(said, "text para inset", line.text());
        }
    }

    /** Those who sign a joint regulation stand beside each other, two on a row. */
    private void beside(Element body, String what, String words) {
        Element last = body.getLastChild() instanceof Element element ? element : null;
        Element row = last != null && last.getAttribute("class").equals("parties " + what)
                ? last
                : page.child(body, "table", "parties " + what);
        Element line = row.getLastChild() instanceof Element element
                        && element.getChildNodes().getLength() == 1
                ? element
                : page.child(row, "tr", "");
        page.block(page.child(line, "td", ""), "", words.replace("\n\n", "\n\n\n\n"));
    }

    private void signature(Element body, String cssClass, String text) {
        page.block(page.child(body, "div", "signature"), cssClass, text.replace("\n\n", "\n\n\n\n"));
    }

    /** Each annex starts a page, names the text it belongs to and is signed (angka 192–197). */
    private void annexes(Element body, List<PolicyText.Line> lines) {
        boolean open = false;
        for (PolicyText.Line line : lines) {
            if (line.kind().equals("LAMPIRAN")) {
                if (open) {
                    sign(body);
                }
                open = true;
                page.block(
                        body,
                        "annex",
                        line.label() + "\n" + String.join("\n", text.titleLines()) + "\nTENTANG\n"
                                + Formalities.capitals(text.text().subject()));
                page.block(body, "centre title gap", Formalities.capitals(line.heading()));
                if (!line.text().isEmpty()) {
                    page.block(body, "text para", line.text());
                }
            } else {
                line(body, line);
            }
        }
        if (open) {
            sign(body);
        }
    }

    private void sign(Element body) {
        if (text.signatures().size() > 1) {
            text.signatures().forEach(block -> beside(body, "annexed", String.join("\n", block)));
        } else {
            signature(body, "enacted", String.join("\n", text.signatures().getFirst()));
        }
    }
}
