package id.susun.approval;

import id.susun.casefile.CaseSummary;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A book in which numbers run, from 1 every year.
 *
 * @param kind what it numbers
 * @param unit the workspace whose book it is; null for the government's, which runs across its units
 */
public record NumberRegister(RegisterKind kind, @Nullable UUID unit) {

    /** Throws {@link IllegalArgumentException} unless there is a unit exactly where units keep their own. */
    public NumberRegister {
        if (kind.isPerUnit() == (unit == null)) {
            throw new IllegalArgumentException(kind + " of unit " + unit);
        }
    }

    /** The one register of a kind that runs across the government's units. */
    public static NumberRegister ofTenant(RegisterKind kind) {
        return new NumberRegister(kind, null);
    }

    /** The register that numbers the text of this case. */
    public static NumberRegister of(CaseSummary policyCase) {
        RegisterKind kind = RegisterKind.of(policyCase.instrument());
        return kind.isPerUnit() ? new NumberRegister(kind, policyCase.workspaceId()) : ofTenant(kind);
    }

    /** The gazette in which the text of this case is promulgated. */
    public static NumberRegister gazetteOf(CaseSummary policyCase) {
        return ofTenant(RegisterKind.gazetteOf(policyCase.instrument()));
    }
}
