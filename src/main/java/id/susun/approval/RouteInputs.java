package id.susun.approval;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Concerns;
import id.susun.tenant.TenantLevel;
import java.util.List;
import java.util.Map;

/** What a table of routes may ask about a case, by the names that tables use. What nobody has said is an empty text. */
final class RouteInputs {

    static final String INSTRUMENT = "instrument";
    static final String LEVEL = "tenantLevel";
    static final String UNIT = "workspaceType";
    static final String SUBJECT = "subject";
    static final String BUDGET = "budgetEffect";
    static final String YES = "YA";
    static final String NO = "TIDAK";

    static final List<String> NAMES = List.of(INSTRUMENT, LEVEL, UNIT, SUBJECT, BUDGET);

    private RouteInputs() {}

    static Map<String, String> of(CaseSummary policyCase, TenantLevel level) {
        return Map.of(
                INSTRUMENT,
                policyCase.instrument().name(),
                LEVEL,
                level.name(),
                UNIT,
                policyCase.workspaceType().name(),
                SUBJECT,
                subject(policyCase.concerns()),
                BUDGET,
                budget(policyCase.concerns()));
    }

    static String subject(Concerns concerns) {
        return concerns.subject() == null ? "" : concerns.subject();
    }

    static String budget(Concerns concerns) {
        return concerns.budgetEffect() == null ? "" : concerns.budgetEffect() ? YES : NO;
    }
}
