package id.susun.approval;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.Enactment;
import id.susun.tenant.CaseId;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.Tenants;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    StartSubmissionDelegate(Tenants tenants, CaseFiles caseFiles) {
        this.tenants = tenants;
        this.caseFiles = caseFiles;
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

    /** The seven days run from the enactment, not from the promulgation that may come later. */
    private String enactedOn(DelegateExecution execution) {
        CaseId caseId = new CaseId(UUID.fromString(execution.getProcessBusinessKey()));
        Enactment enactment = Objects.requireNonNull(caseFiles.get(caseId).enactment());
        return enactment.on().toString();
    }
}
