package id.susun.demo;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.demo.Played.Part;
import id.susun.tenant.Tenants;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What every story begins with. */
@Component
@Profile("demo")
class Stories {

    private final CaseFiles caseFiles;
    private final Tenants tenants;

    Stories(CaseFiles caseFiles, Tenants tenants) {
        this.caseFiles = caseFiles;
        this.tenants = tenants;
    }

    void open(Sample sample, Played played, String workspace, Instrument instrument, LocalDate day) {
        played.opened(played.on(day, 8, 30)
                .by(
                        Part.DRAFTER,
                        () -> caseFiles.open(new OpenCase(
                                tenants.workspace(workspace).orElseThrow().id(),
                                title(sample),
                                sample.text("needs_analysis.problem_statement"),
                                instrument,
                                sample.text("legal_instrument.rationale")))));
    }

    static String title(Sample sample) {
        return PolicyTitle.of(sample.text("policy_draft.stipulating"));
    }
}
