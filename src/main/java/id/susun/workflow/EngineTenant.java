package id.susun.workflow;

import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/** Stamps everything the engine starts with the tenant of the running work. */
final class EngineTenant implements TenantIdProvider {

    private final CurrentTenant currentTenant;

    EngineTenant(CurrentTenant currentTenant) {
        this.currentTenant = currentTenant;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        return tenant();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return tenant();
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        return tenant();
    }

    private String tenant() {
        return currentTenant.find().map(TenantId::value).orElseThrow(() -> new IllegalStateException("no tenant"));
    }
}
