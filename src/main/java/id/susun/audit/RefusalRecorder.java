package id.susun.audit;

import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.util.Arrays;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes refusals into the history too. It stands outside every transaction, so the refused action is rolled back by the
 * time its refusal is recorded.
 */
final class RefusalRecorder implements MethodInterceptor {

    private final ObjectProvider<TransactionTemplate> transactions;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<CurrentTenant> currentTenant;

    RefusalRecorder(
            ObjectProvider<TransactionTemplate> transactions,
            ApplicationEventPublisher events,
            ObjectProvider<CurrentTenant> currentTenant) {
        this.transactions = transactions;
        this.events = events;
        this.currentTenant = currentTenant;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (Refused refused) {
            record(call, refused.key());
            throw refused;
        } catch (AccessDeniedException denied) {
            record(call, "access-denied");
            throw denied;
        }
    }

    private void record(MethodInvocation call, String why) {
        boolean outermost = !TransactionSynchronizationManager.isActualTransactionActive();
        if (outermost && currentTenant.getObject().find().isPresent()) {
            String attempted = call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName();
            transactions
                    .getObject()
                    .executeWithoutResult(
                            status -> events.publishEvent(new ActionRefused(caseOf(call), attempted, why)));
        }
    }

    private static @Nullable CaseId caseOf(MethodInvocation call) {
        return Arrays.stream(call.getArguments())
                .map(argument -> argument instanceof AuditFilter filter ? filter.caseId() : argument)
                .filter(CaseId.class::isInstance)
                .map(CaseId.class::cast)
                .findFirst()
                .orElse(null);
    }
}
