package id.susun.casefile.ui;

import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import java.util.UUID;

/** Addresses of the case pages, for links from anywhere; without a leading slash. */
public final class CasePages {

    static final String LIST = "kebijakan";
    static final String PLACE = "ke";
    static final String PART = "bagian";

    private CasePages() {}

    /** The case, opened where it waits for the person or stands. */
    public static String path(CaseId caseId) {
        return LIST + "/" + caseId;
    }

    /** The case, opened at a stage's tab. */
    public static String path(CaseId caseId, Stage stage) {
        return path(caseId, CaseTabName.of(stage));
    }

    /** The case, opened at a stage's tab with one part of it in view: a gap, an input, an article. */
    public static String path(CaseId caseId, Stage stage, UUID place) {
        return path(caseId, stage) + "?" + PLACE + "=" + place;
    }

    /** The case, opened at its text with a part beside or below the text in view. */
    public static String path(CaseId caseId, TextAside part) {
        return path(caseId, Stage.DRAFTING) + "?" + PART + "=" + part.slug();
    }

    /** A version of the case's text as a PDF file; 0 for the text as it is now. */
    public static String text(CaseId caseId, int version) {
        return path(caseId) + "/naskah.pdf?versi=" + version;
    }

    static String path(CaseId caseId, CaseTabName tab) {
        return path(caseId) + "/" + tab.slug();
    }
}
