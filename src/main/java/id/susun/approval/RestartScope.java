package id.susun.approval;

import id.susun.casefile.NodeChange;
import id.susun.casefile.TextPart;
import id.susun.identity.Office;
import java.util.List;

/** Which changes of a returned text make an office decide anew (decision 019). */
public enum RestartScope {
    /**
     * Changes of the matter: title, body, elucidation and annexes. What stands before the body, considerations and legal
     * basis, is the legal division's to check (UU 12/2011 Lampiran II angka 14–55 and 61).
     */
    MATTER,
    /** Any change of the text. */
    WHOLE,
    /** Every resubmission, even of the same text. */
    ALWAYS;

    /** What holds where a tenant has set nothing: whoever answers for the matter restarts with it, the others with any change. */
    public static RestartScope byDefault(Office office) {
        return office == Office.KEPALA_PD || office == Office.ASISTEN ? MATTER : WHOLE;
    }

    /** Whether these changes make the office decide anew. */
    boolean isTouchedBy(List<NodeChange> changes) {
        return switch (this) {
            case MATTER -> changes.stream().anyMatch(change -> change.part() != TextPart.PEMBUKAAN);
            case WHOLE -> !changes.isEmpty();
            case ALWAYS -> true;
        };
    }
}
