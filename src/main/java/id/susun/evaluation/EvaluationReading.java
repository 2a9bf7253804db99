package id.susun.evaluation;

import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadLink;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the parts of an evaluation together for reading. */
@Component
class EvaluationReading {

    private final Indicators indicators;
    private final SurveyRows surveys;
    private final Findings findings;
    private final FollowUps followUps;
    private final Conclusions conclusions;
    private final PolicyThread thread;

    EvaluationReading(
            Indicators indicators,
            SurveyRows surveys,
            Findings findings,
            FollowUps followUps,
            Conclusions conclusions,
            PolicyThread thread) {
        this.indicators = indicators;
        this.surveys = surveys;
        this.findings = findings;
        this.followUps = followUps;
        this.conclusions = conclusions;
        this.thread = thread;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public EvaluationOverview of(CaseId caseId) {
        UUID id = caseId.value();
        return new EvaluationOverview(
                indicators(caseId),
                surveys.findTopByCaseIdOrderByPositionDesc(id)
                        .map(survey -> new SurveyOverview(survey.facts(), survey.counts()))
                        .orElse(null),
                findings.findTop500ByCaseIdOrderByPosition(id).stream()
                        .map(Finding::facts)
                        .toList(),
                followUps.findTop500ByCaseIdOrderByPosition(id).stream()
                        .map(FollowUp::facts)
                        .toList(),
                conclusions
                        .findTopByCaseIdOrderByPositionDesc(id)
                        .map(Conclusion::view)
                        .orElse(null));
    }

    private List<SaveIndicator> indicators(CaseId caseId) {
        // Before their ties: a version is never newer than the ties read with it, else old ties could pass for the
        // latest.
        List<Indicator> entered = indicators.findTop500ByCaseIdOrderByPosition(caseId.value());
        Map<UUID, Set<UUID>> restsOn = thread.links(caseId).stream()
                .collect(Collectors.groupingBy(
                        ThreadLink::from, Collectors.mapping(ThreadLink::to, Collectors.toSet())));
        return entered.stream()
                .map(indicator -> indicator.facts(restsOn.getOrDefault(indicator.id(), Set.of())))
                .toList();
    }
}
