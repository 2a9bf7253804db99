package id.susun.drafting.ui;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftText;
import id.susun.drafting.Paste;
import id.susun.drafting.formats.Recognised;
import id.susun.drafting.formats.TextRecognizer;

/**
 * A pasted text, read for the node that it is pasted into.
 *
 * @param found what was understood of it
 * @param paste what is to be done with that
 */
record PastedText(Recognised found, Paste paste) {

    /** Characters; a larger text is imported, with a preview and its progress. */
    static final int LONGEST = 100_000;

    /**
     * Reads it.
     *
     * @param head the node with what stands before the cursor
     * @param tail what stands behind the cursor
     * @param amid whether the cursor stands in the words of the node
     */
    static PastedText of(
            String pasted, DraftText text, Instrument instrument, EditNode head, String tail, boolean amid) {
        if (pasted.length() > LONGEST) {
            throw new Refused("drafting.paste.long");
        }
        DraftNode node = text.find(head.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
        String before = amid ? head.text() : node.text();
        Recognised found = TextRecognizer.recognise(pasted, node.kind(), text.itemLevel(node), before, instrument);
        if (!amid) {
            return new PastedText(found, Paste.behind(node, found.lead(), found.nodes(), found.after()));
        }
        // Word ends a copied paragraph with a line end: what follows it is a paragraph of its own there, too.
        boolean over = pasted.endsWith("\n") || pasted.endsWith("\r");
        return new PastedText(
                found,
                new Paste(
                        head,
                        tail,
                        over ? Paste.Place.APART : Paste.Place.AMID,
                        found.lead(),
                        found.nodes(),
                        found.after()));
    }
}
