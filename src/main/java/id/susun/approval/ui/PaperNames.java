package id.susun.approval.ui;

import id.susun.approval.ExternalPaper;
import id.susun.approval.ListedPaper;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What papers are called: by the tenant, or by Susun's own word. */
final class PaperNames {

    private PaperNames() {}

    static String of(ExternalPaper paper) {
        return of(paper.name(), paper.item());
    }

    static String of(ListedPaper paper) {
        return of(paper.name(), paper.item());
    }

    private static String of(@Nullable String name, String item) {
        return name != null ? name : Texts.text("approval.paper." + item);
    }
}
