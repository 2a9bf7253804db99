package id.susun.drafting;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.UUID;

/** What happens to a text. Each keeps what was there before, so that the history can bring it back. */
interface DraftEvents {

    /** A text was begun from the template of its instrument. */
    record DraftBegun(CaseId caseId, String template) implements Audited {
        @Override
        public String subject() {
            return template;
        }
    }

    /** A whole text was entered at once. */
    record TextImported(CaseId caseId, int nodes, String source) implements Audited {
        @Override
        public String subject() {
            return source;
        }
    }

    /** A node was added. */
    record NodeAdded(CaseId caseId, UUID node, TextKind kind, String label) implements Audited {
        @Override
        public String subject() {
            return label;
        }
    }

    /** Several nodes that follow one another were added at once. */
    record NodesAdded(CaseId caseId, List<UUID> nodes, String first, String last) implements Audited {
        @Override
        public String subject() {
            return first + " – " + last + " (" + nodes.size() + ")";
        }
    }

    /**
     * A person began to change a node. Further saves by the same person follow within minutes and add no entry; what
     * they lead to is in the next version.
     */
    record NodeEdited(CaseId caseId, UUID node, String label, String headingBefore, String textBefore)
            implements Audited {
        @Override
        public String subject() {
            return label;
        }
    }

    /** A node moved with everything in it. */
    record NodeMoved(CaseId caseId, UUID node, String before, String after) implements Audited {
        @Override
        public String subject() {
            return before.equals(after) ? after : before + " → " + after;
        }
    }

    /** A node was removed with everything in it. */
    record NodeRemoved(CaseId caseId, UUID node, String label, String content) implements Audited {
        @Override
        public String subject() {
            return label;
        }
    }

    /** Several nodes that followed one another were removed at once. */
    record NodesRemoved(CaseId caseId, List<UUID> nodes, String first, String last, String content) implements Audited {
        @Override
        public String subject() {
            return first + " – " + last + " (" + nodes.size() + ")";
        }
    }

    /** The text went to approval. */
    record DraftSubmitted(CaseId caseId, int version, String note) implements Audited {
        @Override
        public String subject() {
            return "v" + version;
        }

        @Override
        public String reason() {
            return note;
        }
    }

    /** The drafter asked for another consultation. */
    record ConsultationAsked(CaseId caseId, String reason) implements Audited {}
}
