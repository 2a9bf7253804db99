package id.susun.drafting.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checks a text against the rules of drafting (UU 12/2011 Lampiran II). Pure and near linear in the length of the text: it
 * asks neither clock nor database.
 */
public final class Linter {

    private static final List<Check> CHECKS = List.of(
            new TitleChecks(),
            new PartyChecks(),
            new ConsiderationChecks(),
            new BasisChecks(),
            new PerdaBasisChecks(),
            new RegisterChecks(),
            new CompletenessChecks(),
            new GroupingChecks(),
            new HeadingChecks(),
            new ClauseChecks(),
            new TabulationChecks(),
            new NumberChecks(),
            new RupiahChecks(),
            new DefinitionChecks(),
            new TermChecks(),
            new CrimeChecks(),
            new ClosingChecks(),
            new RepealChecks(),
            new PhraseChecks(),
            new WordingChecks(),
            new ReferenceChecks(),
            new LinkChecks(),
            new CycleChecks(),
            new ElucidationChecks(),
            new AnnexChecks(),
            new RemainderChecks());

    private Linter() {}

    /** What it finds; of each rule as many as people can work through. */
    public static Checked check(LintInput input) {
        LintedText text = new LintedText(input);
        Findings findings = new Findings(text);
        CHECKS.forEach(check -> check.run(text, findings));
        Map<@Nullable UUID, Integer> order = new HashMap<>();
        text.parts().forEach(part -> order.put(part.node().id(), order.size()));
        return Checked.of(
                findings.found().stream()
                        .sorted(Comparator.comparingInt(finding -> order.getOrDefault(finding.node(), -1)))
                        .toList(),
                findings.counts());
    }
}
