package id.susun.workflow;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses every engine query that carries expressions. Engine 7.24.0 evaluates those inside the {@code or()} part of a task
 * query even where expressions in queries are switched off, which runs whatever they say.
 */
final class QueryExpressionGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query && carriesExpressions(query)) {
            throw new SecurityException("expressions in engine queries are refused");
        }
        return next.execute(command);
    }

    private static boolean carriesExpressions(AbstractQuery<?, ?> query) {
        return !query.getExpressions().isEmpty()
                || query instanceof TaskQueryImpl tasks
                        && tasks.getQueries().stream()
                                .anyMatch(part -> !part.getExpressions().isEmpty());
    }
}
