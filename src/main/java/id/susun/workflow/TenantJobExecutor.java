package id.susun.workflow;

import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/** Looks for due jobs across tenants as the platform, and runs each one bound to the tenant of its case. */
class TenantJobExecutor extends SpringJobExecutor {

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new SequentialJobAcquisitionRunnable(this) {
            @Override
            public synchronized void run() {
                CurrentTenant.callAsSystem(() -> {
                    super.run();
                    return true;
                });
            }
        };
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return () -> jobIds.forEach(id -> {
            Job job = CurrentTenant.callAsSystem(() ->
                    engine.getManagementService().createJobQuery().jobId(id).singleResult());
            Runnable run = super.getExecuteJobsRunnable(List.of(id), engine);
            if (job == null || job.getTenantId() == null) {
                CurrentTenant.callAsSystem(() -> {
                    run.run();
                    return true;
                });
            } else {
                CurrentTenant.runAs(new TenantId(job.getTenantId()), run);
            }
        });
    }
}
