package id.susun.drafting.lint;

import id.susun.audit.Refused;
import id.susun.casefile.Severity;
import id.susun.casefile.TextFindings;
import id.susun.casefile.TextFindingsReader;
import id.susun.drafting.Draft;
import id.susun.drafting.Drafting;
import id.susun.drafting.Gap;
import id.susun.drafting.KeptDrafts;
import id.susun.drafting.SubmissionCheck;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks texts as they are and as they were. Throws {@link Refused} {@code casefile.unknown} for whoever may not see a case whole. */
@Service
public class LintReading implements SubmissionCheck, TextFindingsReader {

    private final Drafting drafting;
    private final KeptDrafts kept;
    private final LintInputs inputs;
    private final Waivers waivers;

    LintReading(Drafting drafting, KeptDrafts kept, LintInputs inputs, Waivers waivers) {
        this.drafting = drafting;
        this.kept = kept;
        this.inputs = inputs;
        this.waivers = waivers;
    }

    /** What it finds in the text as it stands; nothing while nobody has begun it. */
    @Transactional(readOnly = true)
    public LintReport report(CaseId caseId) {
        return drafting.read(caseId).map(draft -> report(caseId, draft)).orElse(LintReport.EMPTY);
    }

    private LintReport report(CaseId caseId, Draft draft) {
        return LintReport.of(draft, Linter.check(inputs.of(draft)), waivers.holding(caseId, null));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(CaseId caseId, Draft draft) {
        LintReport report = report(caseId, draft);
        List<Gap> gaps = report.open().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .map(finding -> new Gap(finding.node(), finding.place()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (report.unlisted().getOrDefault(Severity.ERROR, 0) > 0) {
            gaps.add(new Gap(null, Findings.WHOLE));
        }
        return List.copyOf(gaps);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TextFindings> findings(CaseId caseId, int version) {
        return kept.find(caseId, version).map(then -> {
            LintInput input = inputs.of(then.draft(), then.keptAt());
            Checked checked = Linter.check(input);
            LintReport report = LintReport.of(then.draft(), checked, waivers.holding(caseId, then.keptAt()));
            return new TextFindings(
                    report.open().stream().map(finding -> line(finding, null)).toList(),
                    report.waived().stream()
                            .map(waived -> line(waived.finding(), waived.waiver()))
                            .toList(),
                    report.unlisted(),
                    since(inputs.againstNow(then.draft(), then.keptAt()), input, checked));
        });
    }

    /** What the register has come to say since of the laws that a kept text rests on. */
    private static List<TextFindings.Line> since(LintInput now, LintInput then, Checked found) {
        return now.book().rows().equals(then.book().rows())
                ? List.of()
                : Linter.check(now).findings().stream()
                        .filter(finding -> finding.rule().restsOnRegister()
                                && found.findings().stream().noneMatch(finding::isSame))
                        .map(finding -> line(finding, null))
                        .toList();
    }

    private static TextFindings.Line line(Finding finding, @Nullable Waiver waiver) {
        return new TextFindings.Line(
                finding.rule().severity(),
                finding.node(),
                finding.place(),
                finding.quote(),
                finding.rule().key(),
                finding.args(),
                finding.rule().angka(),
                waiver == null ? null : waiver.byName(),
                waiver == null ? null : waiver.reason());
    }
}
