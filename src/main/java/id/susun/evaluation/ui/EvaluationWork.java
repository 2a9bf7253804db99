package id.susun.evaluation.ui;

import id.susun.casefile.PolicyThread;
import id.susun.evaluation.Evaluation;
import id.susun.evaluation.FindingRegister;
import id.susun.evaluation.FollowUpRegister;
import id.susun.evaluation.IndicatorRegister;
import id.susun.evaluation.SatisfactionSurvey;
import id.susun.identity.CurrentUser;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the parts of the tab call. */
@Component
record EvaluationWork(
        Evaluation evaluation,
        IndicatorRegister indicators,
        SatisfactionSurvey survey,
        FindingRegister findings,
        FollowUpRegister followUps,
        PolicyThread thread,
        CurrentUser currentUser,
        Clock clock) {}
