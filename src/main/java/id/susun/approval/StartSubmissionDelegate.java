package id.susun.approval;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.Enactment;
import id.susun.tenant.CaseId;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Begins the submission to the governor beside the life cycle, for regulations of a kabupaten or kota (UU 23/2014 Pasal 249
 * ayat (3)); only what is promulgated comes here.
 */
@Component("startSubmissionDelegate")
class StartSubmissionDelegate implements JavaDelegate {

    private static final String SUBMISSION = "governor-submission";

    private final Tenants tenants;
    private final CaseFiles caseFiles;
    private final Clock clock;

    StartSubmissionDelegate(Tenants tenants, CaseFiles caseFiles, Clock clock) {
        this.tenants = tenants;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (tenants.current().level() != TenantLevel.PROVINSI) {
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .startProcessInstanceByKey(
                            SUBMISSION, execution.getProcessBusinessKey(), Map.of("enactedOn", enactedOn(execution)));
        }
    }

    /** The seven days run from the enactment, not from the promulgation that may come later; from today if nobody kept it. */
    private String enactedOn(DelegateExecution execution) {
        Enactment enactment =
                caseFiles.get(CaseId.of(execution.getProcessBusinessKey())).enactment();
        LocalDate on = enactment == null
                ? LocalDate.ofInstant(
                        clock.instant(), ZoneId.of(tenants.current().timeZone()))
                : enactment.on();
        return on.toString();
    }
}
