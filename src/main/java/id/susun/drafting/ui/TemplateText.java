package id.susun.drafting.ui;

import id.susun.casefile.Instrument;
import id.susun.drafting.Coverage;
import id.susun.drafting.Desk;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftPage;
import id.susun.drafting.LooseText;
import id.susun.drafting.Present;
import id.susun.drafting.Templates;
import id.susun.drafting.TextKind;
import id.susun.shell.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template on its page: one administrator's, until it is kept.
 *
 * @param templates the templates
 * @param instrument of what
 * @param text the template as it stands
 * @param store under which name the browser keeps unsaved words
 */
record TemplateText(Templates templates, Instrument instrument, LooseText text, String store) implements PageText {

    @Override
    public Collection<TextKind> roots() {
        return TextKind.roots(instrument);
    }

    @Override
    public DraftPage page() {
        return templates.page(instrument, text.text());
    }

    @Override
    public List<PageLine> lines(DraftPage page) {
        return PageLines.of(page, Coverage.NONE, Map.of());
    }

    @Override
    public Desk desk() {
        return text;
    }

    @Override
    public String revision() {
        return "";
    }

    @Override
    public List<Present> beat(@Nullable UUID node) {
        return List.of();
    }

    /** The page says it above: here nothing is kept by itself. */
    @Override
    public String hint() {
        return "";
    }

    @Override
    public String done() {
        return Texts.text("template.unsaved");
    }

    @Override
    public List<String> without() {
        return List.of("tie", "note");
    }

    @Override
    public void open(String dialog, DraftPage page, DraftNode node, String quote, Manuscript manuscript) {
        if (dialog.equals("refer")) {
            new ReferenceDialog(page.draft(), node, token -> manuscript.insert(node.id(), token)).open();
        }
    }
}
