package id.susun.drafting.lint;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.drafting.Draft;
import id.susun.drafting.Formalities;
import id.susun.drafting.basis.BasisRegister;
import id.susun.tenant.Tenant;
import id.susun.tenant.Tenants;
import java.time.Clock;
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

    LintInput of(Draft draft) {
        CaseSummary policyCase = caseFiles.get(draft.caseId());
        Tenant tenant = tenants.current();
        return new LintInput(
                draft,
                policyCase.instrument(),
                new Formalities(tenant, policyCase, null).kindOfText(),
                tenant.regionName(),
                tenant.level(),
                LocalDate.now(clock.withZone(tenant.zone())),
                register.book());
    }
}
