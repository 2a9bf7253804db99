package id.susun.approval;

import id.susun.tenant.TenantLevel;
import id.susun.tenant.Tenants;
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

    StartSubmissionDelegate(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (tenants.current().level() != TenantLevel.PROVINSI) {
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .startProcessInstanceByKey(SUBMISSION, execution.getProcessBusinessKey());
        }
    }
}
