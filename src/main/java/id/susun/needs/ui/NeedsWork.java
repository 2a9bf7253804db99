package id.susun.needs.ui;

import id.susun.casefile.PolicyThread;
import id.susun.needs.CompetencyCatalogue;
import id.susun.needs.CompetencyGaps;
import id.susun.needs.EvidenceRegister;
import id.susun.needs.NeedsAnalysis;
import id.susun.needs.PolicyOptions;
import id.susun.needs.UnitProfiles;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the parts of the tab call. */
@Component
record NeedsWork(
        NeedsAnalysis analysis,
        CompetencyGaps gaps,
        UnitProfiles profiles,
        PolicyOptions options,
        EvidenceRegister evidence,
        CompetencyCatalogue catalogue,
        PolicyThread thread,
        Clock clock) {}
