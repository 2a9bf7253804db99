package id.susun.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** Lets a case pass the service tasks of stages that the application under test has no bean for. */
final class StandInDelegates implements BeanDefinitionRegistryPostProcessor {

    private static final Map<String, JavaDelegate> STAND_INS = Map.of(
            "checkAnswersDelegate",
            execution -> execution.setVariable("unanswered", 0),
            "recordRouteDelegate",
            StandInDelegates::recordRoute);

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        STAND_INS.forEach((name, delegate) -> {
            if (!registry.containsBeanDefinition(name)) {
                registry.registerBeanDefinition(name, new RootBeanDefinition(JavaDelegate.class, () -> delegate));
            }
        });
    }

    private static void recordRoute(DelegateExecution execution) {
        Map<?, ?> route = (Map<?, ?>) execution.getVariable("route");
        execution.setVariable(
                "offices",
                new ArrayList<>(List.of(String.valueOf(route.get("initials")).split(","))));
        for (String name :
                List.of("signatory", "harmonisation", "facilitation", "jointApproval", "registerNumber", "gazette")) {
            execution.setVariable(name, route.get(name));
        }
        execution.removeVariable("route");
    }
}
