package id.susun.drafting;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import java.util.UUID;

/** What happens to notes. The history says where and what; the words stay with the notes. */
interface NoteEvents {

    /** Somebody commented on a node. */
    record CommentWritten(CaseId caseId, UUID note, UUID node, String place) implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }

    /** Somebody proposed another wording for a node. */
    record SuggestionWritten(CaseId caseId, UUID note, UUID node, String place) implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }

    /** Somebody answered a note. */
    record NoteAnswered(CaseId caseId, UUID note, NoteKind kind, String place) implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }

    /** A comment was dealt with. */
    record CommentResolved(CaseId caseId, UUID note, String place) implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }

    /** The text took over a suggestion. */
    record SuggestionAccepted(CaseId caseId, UUID note, UUID node, String place, String suggestedBy)
            implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }

    /** The text did not take over a suggestion. */
    record SuggestionRejected(CaseId caseId, UUID note, UUID node, String place, String suggestedBy)
            implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }

    /** Its author took a note back. */
    record NoteWithdrawn(CaseId caseId, UUID note, NoteKind kind, String place) implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }
}
