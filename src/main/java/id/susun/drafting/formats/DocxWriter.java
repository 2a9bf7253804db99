package id.susun.drafting.formats;

import id.susun.casefile.PolicyText;
import id.susun.drafting.ColumnWidths;
import id.susun.drafting.DraftNode;
import id.susun.drafting.OfficialText;
import id.susun.drafting.PdfSettings;
import id.susun.drafting.TextKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/** Writes a text as a Word file in the official layout, every paragraph in a style of its own (Lampiran II angka 284). */
final class DocxWriter {

    /** Their number stands above their heading. */
    private static final List<TextKind> STACKED =
            List.of(TextKind.PIHAK, TextKind.BAB, TextKind.BAGIAN, TextKind.PARAGRAF, TextKind.PASAL);

    private final XWPFDocument word = new XWPFDocument();
    private final OfficialText official;
    private final DocxTable opening;
    private final DocxLevels levels;
    private boolean inAnnex;
    private @Nullable DocxGrid grid;
    private @Nullable DocxBeside blocks;
    private String signing = "";

    private DocxWriter(OfficialText official) {
        this.official = official;
        this.opening = new DocxTable(word);
        this.levels = new DocxLevels(official.text());
    }

    static byte[] write(OfficialText official, PdfSettings settings, boolean contents) {
        try (XWPFDocument document = new DocxWriter(official).document(settings, contents)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFDocument document(PdfSettings settings, boolean contents) {
        DocxPage page = new DocxPage(word, settings);
        page.styles();
        title();
        resmi("TENTANG", "center");
        paragraph(TextKind.JUDUL, 0, false, "", official.text().subject());
        if (contents) {
            page.contents();
        }
        for (PolicyText.Line line : official.flat().lines()) {
            line(line);
        }
        signAnnex();
        page.finish(official);
        return word;
    }

    /** Each other party of a joint regulation has a paragraph of its own, so that it can be read back. */
    private void title() {
        List<DraftNode> parties = official.text().roots(TextKind.PIHAK);
        List<String> lines = official.titleLines();
        String first = parties.isEmpty() ? lines.getFirst() : official.jointKind() + " " + official.head();
        resmi(first, "center");
        parties.forEach(party -> paragraph(TextKind.PIHAK, 0, false, "DAN", party.text()));
        lines.subList(1, lines.size()).forEach(line -> resmi(line, "center"));
    }

    private void line(PolicyText.Line line) {
        switch (line.kind()) {
            case "JUDUL" -> {}
            case "PEMBUKAAN" -> resmi(line.text(), "center");
            case "MENIMBANG", "MENGINGAT" ->
                opening.row(
                        Hint.style(TextKind.valueOf(line.kind()), 0, false),
                        line.kind().equals("MENIMBANG") ? "Menimbang" : "Mengingat",
                        line.label(),
                        line.text());
            case "DIKTUM" -> diktum(line);
            case "PENUTUP" -> closing(line.text());
            case "PENJELASAN" -> elucidation(line);
            case "PENJELASAN_UMUM" -> {
                resmi("I. UMUM", "left");
                paragraph(TextKind.PENJELASAN_UMUM, 0, false, "", line.text());
            }
            case "LAMPIRAN" -> annex(line);
            case "TABEL" -> {
                opening.end();
                if (!word.getBodyElements().isEmpty() && word.getBodyElements().getLast() instanceof XWPFTable) {
                    // Word would make one of two tables that nothing stands between.
                    word.createParagraph().setStyle(DocxLines.MARK);
                }
                boolean headed = official.text()
                        .find(line.nodeId())
                        .filter(DraftNode::isHeaded)
                        .isPresent();
                grid = new DocxGrid(word, ColumnWidths.of(official.flat(), line), headed);
            }
            case "BARIS" -> Objects.requireNonNull(grid).row(line.cells());
            default -> node(line, TextKind.valueOf(line.kind()));
        }
    }

    private void node(PolicyText.Line line, TextKind kind) {
        int level = kind == TextKind.BUTIR ? levels.of(line.nodeId()) : 0;
        if (kind == TextKind.PASAL) {
            paragraph(kind, 0, false, line.label(), "");
        } else if (kind.hasHeading()) {
            paragraph(kind, 0, false, line.label(), line.heading());
        } else {
            paragraph(kind, level, false, line.label(), line.text());
        }
        boolean apart = kind == TextKind.PASAL || kind == TextKind.SEKSI;
        if (apart && !line.text().isEmpty()) {
            paragraph(kind, 0, true, "", line.text());
        }
    }

    private void diktum(PolicyText.Line line) {
        if (line.text().isEmpty()) {
            resmi(line.label(), "center");
        } else {
            opening.row("SusunResmi", "Menetapkan", "", line.text());
        }
    }

    private void closing(String text) {
        if (official.signatures().size() > 1 && text.startsWith("Di")) {
            beside(text.substring(0, text.indexOf(' ')), text);
            return;
        }
        String where = text.startsWith("Ditetapkan") ? "right" : "left";
        resmi(text.replace("\n\n", "\n\n\n\n"), where).setKeepNext(!text.startsWith("BERITA"));
    }

    private void elucidation(PolicyText.Line line) {
        boolean computed = line.label().equals("PENJELASAN") || line.label().contains(". ");
        if (computed) {
            XWPFParagraph head = resmi((line.label() + "\n" + line.text()).strip(), "center");
            head.setPageBreak(line.label().equals("PENJELASAN"));
            return;
        }
        paragraph(TextKind.PENJELASAN, Math.min(9, line.depth()), false, "", line.label());
        if (!line.text().isEmpty()) {
            paragraph(TextKind.PENJELASAN, 0, true, "", line.text());
        }
    }

    private void annex(PolicyText.Line line) {
        signAnnex();
        inAnnex = true;
        String named = line.label() + "\n" + String.join("\n", official.titleLines()) + "\nTENTANG\n"
                + official.text().subject().toUpperCase(Locale.of("id"));
        resmi(named, "right").setPageBreak(true);
        paragraph(TextKind.LAMPIRAN, 0, false, line.label(), line.heading());
        if (!line.text().isEmpty()) {
            paragraph(TextKind.LAMPIRAN, 0, true, "", line.text());
        }
    }

    private void signAnnex() {
        if (inAnnex && official.signatures().size() > 1) {
            signing = "";
            official.signatures().forEach(block -> beside("annex", String.join("\n", block)));
        } else if (inAnnex) {
            resmi(String.join("\n", official.signatures().getFirst()).replace("\n\n", "\n\n\n\n"), "right");
        }
    }

    private void beside(String what, String block) {
        DocxBeside current = blocks;
        if (current == null || !what.equals(signing)) {
            opening.end();
            current = new DocxBeside(word);
        }
        current.add(block);
        blocks = current;
        signing = what;
    }

    private XWPFParagraph resmi(String text, String where) {
        opening.end();
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("SusunResmi");
        switch (where) {
            case "center" -> paragraph.setAlignment(org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER);
            case "right" -> paragraph.setIndentationLeft(DocxPage.SIGNATURE);
            default -> {}
        }
        write(paragraph, text);
        return paragraph;
    }

    private void paragraph(TextKind kind, int level, boolean further, String label, String text) {
        opening.end();
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(Hint.style(kind, level, further));
        if (!label.isEmpty()) {
            XWPFRun run = paragraph.createRun();
            boolean hidden = kind == TextKind.LAMPIRAN;
            run.setVanish(hidden);
            run.setText(label);
            XWPFRun tab = paragraph.createRun();
            tab.setVanish(hidden || STACKED.contains(kind));
            tab.addTab();
            if (kind == TextKind.PUTUSAN) {
                write(paragraph, ": ");
            } else if (STACKED.contains(kind) && kind != TextKind.PASAL) {
                paragraph.createRun().addBreak();
            }
        }
        write(paragraph, text);
    }

    /** Line breaks stay line breaks, and nothing typed becomes anything else. */
    static void write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
