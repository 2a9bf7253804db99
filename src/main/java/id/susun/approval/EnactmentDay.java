package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.tenant.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which days may stand under a text as the day of its enactment, in the tenant's zone. */
@Component
class EnactmentDay {

    private final TextSignatures signatures;
    private final RunningRounds running;
    private final Tenants tenants;

    EnactmentDay(TextSignatures signatures, RunningRounds running, Tenants tenants) {
        this.signatures = signatures;
        this.running = running;
        this.tenants = tenants;
    }

    /** The day on which the signatory decided; empty before. */
    Optional<LocalDate> signed(ApprovalRound round) {
        return round.signature().approvedAt().map(this::day);
    }

    /**
     * The first day that may be named; empty before the signature. An electronic signature has its day in itself; a sheet of paper
     * bears the day that was written on it, which the decision here may follow.
     */
    Optional<LocalDate> earliest(ApprovalRound round) {
        return signed(round).map(signed -> isElectronic(round) ? signed : day(round.signatureTurnSince()));
    }

    /**
     * The day named, or without one the day on which the signatory decided.
     *
     * @throws Refused {@code workflow.step.gone} before the signature, {@code approval.enacted.before-signature} for a day before
     *     an electronic one, {@code approval.enacted.before-turn} for a day on which the text was not with its signatory yet, {@code
     *     approval.date.future}
     */
    LocalDate require(ApprovalRound round, @Nullable LocalDate named) {
        LocalDate earliest = earliest(round).orElseThrow(() -> new Refused("workflow.step.gone"));
        LocalDate on = named == null ? signed(round).orElseThrow() : named;
        if (on.isBefore(earliest)) {
            throw new Refused(
                    isElectronic(round) ? "approval.enacted.before-signature" : "approval.enacted.before-turn");
        }
        running.requirePast(on);
        return on;
    }

    private boolean isElectronic(ApprovalRound round) {
        return signatures.of(round.id()).map(TextSignature::electronic).isPresent();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, tenants.current().zone());
    }
}
