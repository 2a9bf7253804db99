package id.susun.workflow;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What expressions in process models may name: delegates, listeners and the deadlines; no other bean of the application. */
final class DelegateBeans extends AbstractMap<Object, Object> {

    private final BeanFactory beans;

    DelegateBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        if (!(key instanceof String name) || !beans.containsBean(name)) {
            return false;
        }
        Class<?> type = beans.getType(name);
        return type != null
                && (JavaDelegate.class.isAssignableFrom(type)
                        || ExecutionListener.class.isAssignableFrom(type)
                        || TaskListener.class.isAssignableFrom(type)
                        || Deadlines.class.isAssignableFrom(type));
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return containsKey(key) && key instanceof String name ? beans.getBean(name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
