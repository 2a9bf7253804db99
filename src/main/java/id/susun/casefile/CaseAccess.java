package id.susun.casefile;

import id.susun.audit.CaseReaders;
import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Membership;
import id.susun.identity.Role;
import id.susun.identity.SignedIn;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may see cases. Whoever works in the government sees all of its cases; somebody who is a stakeholder only sees those
 * that have reached their consultation, and nothing but the consultation there. Work without a person (timers, public
 * pages) is bounded by its tenant and decides for itself what it shows.
 */
@Component
public class CaseAccess implements CaseReaders {

    /** How much of a case somebody may see. */
    public enum Scope {
        /** Everything, whether or not they may change it. */
        FULL,
        /** The consultation, once there is one. */
        CONSULTATION,
        /** Nothing. */
        NONE
    }

    private final CurrentUser currentUser;
    private final PolicyCases cases;

    CaseAccess(CurrentUser currentUser, PolicyCases cases) {
        this.currentUser = currentUser;
        this.cases = cases;
    }

    /** How much of the tenant's cases the person at work may see. */
    public Scope scope() {
        Optional<SignedIn> signedIn = currentUser.find();
        return signedIn.isEmpty()
                ? Scope.FULL
                : signedIn.flatMap(SignedIn::active).map(CaseAccess::scope).orElse(Scope.NONE);
    }

    /**
     * For what a stakeholder may not read: needs, working texts, decisions, programmes, the thread, the history. Nobody
     * learns whether the case is unknown, another tenant's or not for them.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    @Override
    public void requireWhole(CaseId caseId) {
        if (scope() != Scope.FULL || cases.findById(caseId.value()).isEmpty()) {
            throw new Refused("casefile.unknown");
        }
    }

    /** Whether the person at work may see anything of a case that stands in {@code stage}. */
    boolean sees(Stage stage) {
        return switch (scope()) {
            case FULL -> true;
            case CONSULTATION -> stage.compareTo(Stage.CONSULTATION) >= 0;
            case NONE -> false;
        };
    }

    private static Scope scope(Membership membership) {
        if (membership.roles().stream().anyMatch(role -> role != Role.STAKEHOLDER)) {
            return Scope.FULL;
        }
        return membership.roles().contains(Role.STAKEHOLDER) ? Scope.CONSULTATION : Scope.NONE;
    }
}
