package id.susun.casefile.ui;

import id.susun.shell.Texts;
import id.susun.tenant.TenantLevel;
import id.susun.workflow.Step;

/** What the institutions outside are called: who comments on the texts of a province is another than for a regency. */
public final class Institutions {

    private Institutions() {}

    /** The institution that a step outside waits for. */
    public static String of(Step step, TenantLevel level) {
        String key = "institution." + step.name();
        String ofLevel = key + "." + level.name();
        return Texts.text(Texts.has(ofLevel) ? ofLevel : key);
    }
}
