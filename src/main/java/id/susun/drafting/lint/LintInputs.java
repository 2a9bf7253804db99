package id.susun.drafting.lint;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.drafting.Draft;
import id.susun.drafting.Formalities;
import id.susun.drafting.basis.BasisBook;
import id.susun.drafting.basis.BasisRegister;
import id.susun.tenant.Tenant;
import id.susun.tenant.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts beside a text what the checks need to know of its case and its region. */
@Component
class LintInputs {

    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final BasisRegister register;
    private final Clock clock;

    LintInputs(CaseFiles caseFiles, Tenants tenants, BasisRegister register, Clock clock) {
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.register = register;
        this.clock = clock;
    }

    /** The text as it stands, on this day. */
    LintInput of(Draft draft) {
        return of(draft, clock.instant(), register.book());
    }

    /** A text that was kept, on the day of its keeping and against what the register said then. */
    LintInput of(Draft draft, Instant keptAt) {
        return of(draft, keptAt, register.book(keptAt));
    }

    /** A text that was kept, on the day of its keeping but against what the register says now. */
    LintInput againstNow(Draft draft, Instant keptAt) {
        return of(draft, keptAt, register.book());
    }

    private LintInput of(Draft draft, Instant at, BasisBook book) {
        CaseSummary policyCase = caseFiles.get(draft.caseId());
        Tenant tenant = tenants.current();
        return new LintInput(
                draft,
                policyCase.instrument(),
                new Formalities(tenant, policyCase, null).kindOfText(),
                tenant.regionName(),
                tenant.level(),
                LocalDate.ofInstant(at, tenant.zone()),
                book);
    }
}
