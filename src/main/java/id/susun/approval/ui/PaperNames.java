package id.susun.approval.ui;

import id.susun.approval.ExternalPaper;
import id.susun.shell.Texts;

/** What papers are called: by the tenant, or by Susun's own word. */
final class PaperNames {

    private PaperNames() {}

    static String of(ExternalPaper paper) {
        return paper.name() != null ? paper.name() : Texts.text("approval.paper." + paper.item());
    }
}
