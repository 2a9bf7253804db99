package id.susun.drafting.ui;

import id.susun.casefile.Instrument;
import id.susun.drafting.Desk;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftPage;
import id.susun.drafting.Present;
import id.susun.drafting.TextKind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text that a page shows and writes: a case's, or one that stands alone. */
interface PageText {

    /** Under which name unsaved words are kept in the browser: one person's, of one text. */
    String store();

    /** What it is a text of. */
    Instrument instrument();

    /** What may stand at its top. */
    Collection<TextKind> roots();

    /** The text as it stands. */
    DraftPage page();

    /** The same as lines of the page. */
    List<PageLine> lines(DraftPage page);

    /** What is done to it. */
    Desk desk();

    /** Changes whenever anybody changes the text. */
    String revision();

    /** Says where the person is, and hears who else is there. */
    List<Present> beat(@Nullable UUID node);

    /** How one writes here, said until the first change. */
    String hint();

    /** What is said once a change is done. */
    String done();

    /** Buttons of the page that this text has no use for. */
    List<String> without();

    /** Opens a dialog about a node. */
    void open(String dialog, DraftPage page, DraftNode node, String quote, Manuscript manuscript);
}
