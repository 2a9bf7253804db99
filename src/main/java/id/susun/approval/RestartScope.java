package id.susun.approval;

import id.susun.casefile.NodeChange;
import id.susun.casefile.TextPart;
import id.susun.identity.Office;
import id.susun.workflow.Step;
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

    /**
     * The same for an institution outside. Harmonisation looks at the whole text, its legal basis above all (UU 12/2011 Pasal
     * 97D); a comment of the level above is about the matter (Permendagri 80/2015 Pasal 88). What council and head of the region agreed on is the very text, and its register number
     * is that text's (UU 12/2011 Pasal 75–79; UU 23/2014 Pasal 242–243).
     */
    public static RestartScope byDefault(Step external) {
        return external == Step.FACILITATION ? MATTER : WHOLE;
    }

    /** What a tenant may choose for a step outside: the law leaves no change after the joint approval. */
    public static List<RestartScope> choices(Step external) {
        return external == Step.JOINT_APPROVAL || external == Step.REGISTER_NUMBER
                ? List.of(WHOLE, ALWAYS)
                : List.of(values());
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
