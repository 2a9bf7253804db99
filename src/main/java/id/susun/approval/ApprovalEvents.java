package id.susun.approval;

import id.susun.audit.Audited;
import id.susun.identity.ActingOrder;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happens on the way to enactment. */
public interface ApprovalEvents {

    /** Days as they are read in every language of the product. */
    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    /** The first digits of a text's hash, enough for people to compare. */
    static String shortHash(String hash) {
        return hash.substring(0, Math.min(8, hash.length()));
    }

    private static String text(int version, String hash) {
        return "v" + version + " · " + shortHash(hash);
    }

    /** The order that whoever acted for the office did so by, with its period; nothing for the holder. */
    private static String by(@Nullable ActingOrder order) {
        return order == null
                ? ""
                : " · " + order.number() + " (" + DAY.format(order.from()) + " – " + DAY.format(order.until()) + ")";
    }

    /** A text was submitted and its route decided. */
    record RoundStarted(CaseId caseId, int round, int version, String hash, List<Office> initials, Office signatory)
            implements Audited {
        @Override
        public String subject() {
            return text(version, hash);
        }
    }

    /** An office initialled the text; {@code reason} is its comment. */
    record Initialled(
            CaseId caseId,
            int round,
            Office office,
            int version,
            String hash,
            @Nullable String reason,
            @Nullable ActingOrder order)
            implements Audited {
        @Override
        public String subject() {
            return text(version, hash) + by(order);
        }
    }

    /** The signatory signed the text; {@code reason} is the comment. */
    record Signed(
            CaseId caseId,
            int round,
            Office office,
            int version,
            String hash,
            @Nullable String reason,
            @Nullable ActingOrder order)
            implements Audited {
        @Override
        public String subject() {
            return text(version, hash) + by(order);
        }
    }

    /** The text went back to drafting, from an office or (null) because an institution outside asked for repair. */
    record ReturnedToDrafting(
            CaseId caseId,
            int round,
            @Nullable Office office,
            int version,
            String hash,
            String reason,
            @Nullable ActingOrder order)
            implements Audited {
        @Override
        public String subject() {
            return text(version, hash) + by(order);
        }
    }

    /** An office rejected the text and so ended the case. */
    record Rejected(
            CaseId caseId,
            int round,
            Office office,
            int version,
            String hash,
            String reason,
            @Nullable ActingOrder order)
            implements Audited {
        @Override
        public String subject() {
            return text(version, hash) + by(order);
        }
    }

    /** A letter went out to an institution; the action is named after the step: HarmonisationRequested, … . */
    record ExternalRequested(CaseId caseId, int round, Step step, String letter, LocalDate on) implements Audited {
        @Override
        public String action() {
            return "approval." + named(step) + "Requested";
        }

        @Override
        public String subject() {
            return letter;
        }
    }

    /** An institution answered; the action is named after the step: HarmonisationAnswered, … . */
    record ExternalAnswered(
            CaseId caseId,
            int round,
            Step step,
            String letter,
            LocalDate on,
            ExternalOutcome outcome,
            @Nullable String reason)
            implements Audited {
        @Override
        public String action() {
            return "approval." + named(step) + "Answered";
        }

        @Override
        public String subject() {
            return letter;
        }
    }

    /** The text got its number; {@code unit} names the unit whose register it is, null for the government's. */
    record Numbered(
            CaseId caseId,
            RegisterKind register,
            @Nullable String unit,
            String number,
            int year,
            LocalDate on,
            @Nullable ActingOrder order)
            implements Audited {
        @Override
        public String subject() {
            return number + "/" + year + of(unit) + by(order);
        }
    }

    /** The text was entered in the gazette. */
    record Promulgated(
            CaseId caseId,
            String gazette,
            LocalDate on,
            @Nullable String supplement,
            @Nullable ActingOrder order) implements Audited {
        @Override
        public String subject() {
            return gazette + by(order);
        }
    }

    /**
     * A register goes on from the numbers that were given on paper; concerns the tenant, not a case. {@code unit} names
     * the unit whose register it is, null for the government's.
     */
    record RegisterContinued(
            @Nullable CaseId caseId,
            RegisterKind register,
            @Nullable String unit,
            int year,
            int last) implements Audited {
        @Override
        public String subject() {
            return register.title() + of(unit) + " · " + year + ": " + last;
        }
    }

    private static String of(@Nullable String unit) {
        return unit == null ? "" : " · " + unit;
    }

    private static String named(Step step) {
        StringBuilder name = new StringBuilder();
        for (String word : step.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
