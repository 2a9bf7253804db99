package id.susun;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;

/** Stand-ins for the beans that the models name; they write down what was called, in order. */
final class WalkBeans {

    static final Date REMINDER = Date.from(Instant.parse("2099-01-05T01:00:00Z"));
    static final Date DUE = Date.from(Instant.parse("2099-01-08T10:00:00Z"));

    /** Public because the expressions of the models call it. */
    public static final class FixedDeadlines {
        public Date reminder(String step) {
            return step.isEmpty() ? DUE : REMINDER;
        }

        public Date due(String step) {
            return step.isEmpty() ? REMINDER : DUE;
        }
    }

    final List<String> calls = new ArrayList<>();
    int unanswered;
    /** Who initials, in place of what the table says. */
    @Nullable
    String initials;

    Map<Object, Object> asMap() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("deadlines", new FixedDeadlines());
        beans.put("enterStageListener", (ExecutionListener) at -> note("enter", at.getCurrentActivityId(), at));
        beans.put("closeCaseListener", (ExecutionListener) at -> note("close", at.getCurrentActivityId(), at));
        beans.put("startNextCycleDelegate", (JavaDelegate) at -> note("next", at.getCurrentActivityId(), at));
        beans.put("freezeVersionDelegate", (JavaDelegate) at -> note("freeze", at.getCurrentActivityId(), at));
        beans.put("checkAnswersDelegate", (JavaDelegate) at -> at.setVariable("unanswered", unanswered));
        beans.put("startSubmissionDelegate", (JavaDelegate) at -> note("submission", at.getCurrentActivityId(), at));
        beans.put("routeInputsListener", (ExecutionListener) at -> {
            at.setVariable("subject", "");
            at.setVariable("budgetEffect", "");
        });
        beans.put("recordRouteDelegate", (JavaDelegate) this::recordRoute);
        beans.put("markReminderDelegate", (JavaDelegate) at -> note("reminder", at.getVariable("step"), at));
        beans.put("markOverdueDelegate", (JavaDelegate) at -> note("overdue", at.getVariable("step"), at));
        beans.put("reminderListener", (TaskListener)
                task -> note("reminder", task.getTaskDefinitionKey(), task.getExecution()));
        beans.put("overdueListener", (TaskListener)
                task -> note("overdue", task.getTaskDefinitionKey(), task.getExecution()));
        return beans;
    }

    private void note(String what, Object where, DelegateExecution execution) {
        calls.add(what + " " + where + " " + execution.getProcessBusinessKey());
    }

    private void recordRoute(DelegateExecution execution) {
        Map<?, ?> route = (Map<?, ?>) execution.getVariable("route");
        if (route == null) {
            throw new IllegalStateException("no rule lets this workspace issue this instrument");
        }
        String given = initials == null ? String.valueOf(route.get("initials")) : initials;
        execution.setVariable(
                "turns",
                new ArrayList<>(Arrays.stream(given.split(","))
                        .map(turn -> new ArrayList<>(List.of(turn.split("\\|"))))
                        .toList()));
        for (String name :
                List.of("signatory", "harmonisation", "facilitation", "jointApproval", "registerNumber", "gazette")) {
            execution.setVariable(name, route.get(name));
        }
        execution.removeVariable("route");
    }
}
