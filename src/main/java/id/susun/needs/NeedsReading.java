package id.susun.needs;

import id.susun.tenant.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the parts of an analysis together for reading. */
@Component
class NeedsReading {

    private final Problems problems;
    private final Gaps gaps;
    private final GapSettings settings;
    private final Traits traits;
    private final Options options;
    private final EvidenceNotes evidence;
    private final Submissions submissions;

    NeedsReading(
            Problems problems,
            Gaps gaps,
            GapSettings settings,
            Traits traits,
            Options options,
            EvidenceNotes evidence,
            Submissions submissions) {
        this.problems = problems;
        this.gaps = gaps;
        this.settings = settings;
        this.traits = traits;
        this.options = options;
        this.evidence = evidence;
        this.submissions = submissions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public NeedsOverview of(CaseId caseId) {
        UUID id = caseId.value();
        GapBands bands = settings.bands();
        List<CompetencyGap> ranked = GapAnalysis.ranked(gaps.findTop500ByCaseIdOrderByPosition(id), bands);
        return new NeedsOverview(
                problems.findTopByCaseIdOrderByPositionDesc(id)
                        .map(Problem::facts)
                        .orElse(SaveProblem.NONE),
                ranked,
                GapAnalysis.match(ranked).orElse(null),
                bands,
                traits.findTop500ByCaseIdOrderByPosition(id).stream()
                        .map(Trait::facts)
                        .toList(),
                options.findTop500ByCaseIdOrderByPosition(id).stream()
                        .map(Option::facts)
                        .toList(),
                evidence.findTop500ByCaseIdOrderByPosition(id).stream()
                        .map(Evidence::facts)
                        .toList(),
                submissions
                        .findTopByCaseIdOrderByPositionDesc(id)
                        .map(Submission::review)
                        .orElse(null));
    }
}
