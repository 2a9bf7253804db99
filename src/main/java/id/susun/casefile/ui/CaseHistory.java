package id.susun.casefile.ui;

import com.vaadin.flow.component.html.Div;
import id.susun.audit.AuditChoices;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.shell.TimeLine;
import id.susun.tenant.CaseId;
import java.util.List;

/** The history of one case, newest first, narrowed by what stands in it. */
class CaseHistory extends Div {

    static final int PAGE = 25;

    private final AuditTrail auditTrail;
    private final CaseId caseId;
    private final HistoryFilterBar filters;
    private final HistoryResults results;

    CaseHistory(AuditTrail auditTrail, CaseId caseId) {
        this.auditTrail = auditTrail;
        this.caseId = caseId;
        AuditChoices choices = auditTrail.choices(caseId);
        filters = new HistoryFilterBar(HistoryKinds.of(choices.actions()), choices.actors(), this::search);
        results = new HistoryResults(PAGE, filters::clear);
        add(filters, results);
        search();
    }

    private void search() {
        AuditFilter filter = filters.filter(caseId);
        TimeLine line = new TimeLine(List.of());
        results.show(
                (before, limit) -> auditTrail.read(filter, before, limit),
                line,
                page -> page.stream().map(HistoryWords::entry).forEach(line::append));
    }
}
