package id.susun.audit;

import id.susun.tenant.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A fact that belongs in the history. Stages publish records of this type as application events; the history row is
 * written in the same transaction. The whole record is kept as JSON, so it must hold nothing secret.
 */
public interface Audited {

    /** The case it happened to; null for what concerns the whole tenant. */
    @Nullable
    CaseId caseId();

    /**
     * Stable name of the action: the package and the record's name, for example {@code needs.GapRecorded}. Its label is
     * the translation {@code audit.<action>}.
     */
    default String action() {
        String[] names = getClass().getName().split("\\.");
        String type = names[names.length - 1];
        return names[2] + "." + type.substring(type.lastIndexOf('$') + 1);
    }

    /** What it happened to, in words a reader of the history knows: "Pasal 3", a competency, a file name. */
    default String subject() {
        return "";
    }

    /** Why the person did it, where they were asked. */
    default @Nullable String reason() {
        return null;
    }
}
