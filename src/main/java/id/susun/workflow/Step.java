package id.susun.workflow;

import java.util.Arrays;
import java.util.Locale;

/** The steps at which a case waits for somebody; the ids are those of the activities in the process models. */
public enum Step {
    ANALYSE_NEEDS(Stage.NEEDS),
    VERIFY_NEEDS(Stage.NEEDS),
    PLAN_CONSULTATION(Stage.CONSULTATION),
    GATHER_INPUTS(Stage.CONSULTATION),
    ANSWER_INPUTS(Stage.CONSULTATION),
    DRAFT_TEXT(Stage.DRAFTING),
    INITIAL_DRAFT(Stage.APPROVAL),
    HARMONISATION(Stage.APPROVAL),
    JOINT_APPROVAL(Stage.APPROVAL),
    FACILITATION(Stage.APPROVAL),
    REGISTER_NUMBER(Stage.APPROVAL),
    SIGN(Stage.APPROVAL),
    UPLOAD_SCAN(Stage.APPROVAL),
    CONFIRM_SCAN(Stage.APPROVAL),
    ASSIGN_NUMBER(Stage.APPROVAL),
    PROMULGATE(Stage.APPROVAL),
    SUBMIT_TO_GOVERNOR(Stage.APPROVAL),
    PLAN_PROGRAMMES(Stage.IMPLEMENTATION),
    RUN_PROGRAMMES(Stage.IMPLEMENTATION),
    MEASURE_RESULTS(Stage.EVALUATION),
    DECIDE_NEXT(Stage.EVALUATION);

    private final Stage stage;

    Step(Stage stage) {
        this.stage = stage;
    }

    /** The stage it belongs to. */
    public Stage stage() {
        return stage;
    }

    /** Id in the process models, for example {@code analyse-needs}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step with this id; throws {@link IllegalArgumentException} for another id. */
    public static Step of(String id) {
        return Arrays.stream(values())
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such step: " + id));
    }
}
