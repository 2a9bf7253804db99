package id.susun.demo;

import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.demo.Played.Part;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftSubmission;
import id.susun.drafting.Drafting;
import id.susun.drafting.SampleText;
import id.susun.drafting.lint.Finding;
import id.susun.drafting.lint.LintReading;
import id.susun.drafting.lint.Rule;
import id.susun.drafting.lint.Waiving;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Plays the drafting of a sample: enters its text, ties articles to what they rest on, and submits it. */
@Component
@Profile("demo")
class DraftingScene {

    private static final Pattern ARTICLE = Pattern.compile("Pasal (\\d+)");
    private static final int PRESSING_GAPS = 3;
    private static final String LEFT_OPEN =
            "Contoh fiktif: nomor dan lembaran negara diisi Bagian Hukum setelah dicocokkan dengan naskah resmi.";

    private static final String LEFT_OUT = "Contoh fiktif: isi lampiran tidak disertakan dalam contoh ini.";

    private final Drafting drafting;
    private final DraftSubmission submission;
    private final LintReading lint;
    private final Waiving waiving;
    private final PolicyThread thread;

    DraftingScene(
            Drafting drafting, DraftSubmission submission, LintReading lint, Waiving waiving, PolicyThread thread) {
        this.drafting = drafting;
        this.submission = submission;
        this.lint = lint;
        this.waiving = waiving;
        this.thread = thread;
    }

    /** The first text, which the public is consulted on. */
    void enter(Sample sample, Played played, LocalDate day) {
        played.on(day, 10, 40).by(Part.DRAFTER, () -> {
            drafting.open(played.id());
            drafting.importTree(played.id(), SampleText.nodes(sample.at("policy_draft")), "Naskah awal tim penyusun");
            submission.keepMilestone(played.id(), "Naskah awal untuk konsultasi publik");
        });
    }

    void submit(Sample sample, Map<UUID, JsonNode> heard, Played played, LocalDate day) {
        played.on(day, 14, 30).by(Part.DRAFTER, () -> {
            tie(heard, played);
            check(played);
            submission.submit(played.id(), "Naskah setelah konsultasi publik: " + sample.text("policy_draft.version"));
        });
    }

    /** Mends what can be mended at once; numbers that the sample leaves to the legal division are answered for. */
    private void check(Played played) {
        lint.report(played.id()).open().stream()
                .map(Finding::fix)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Finding.Fix::node, fix -> fix, (one, other) -> one))
                .values()
                .forEach(fix ->
                        drafting.edit(played.id(), new EditNode(fix.node(), fix.heading(), fix.text(), fix.version())));
        answer(played, Rule.ISIAN_TERSISA, LEFT_OPEN);
        answer(played, Rule.LAMPIRAN_DIRUJUK_KOSONG, LEFT_OUT);
    }

    private void answer(Played played, Rule rule, String reason) {
        lint.report(played.id()).open().stream()
                .filter(finding -> finding.rule() == rule)
                .forEach(finding -> waiving.waive(played.id(), finding, reason));
    }

    /** An answer that names an article ties it to the input; the article on learning answers the most pressing gaps. */
    private void tie(Map<UUID, JsonNode> heard, Played played) {
        List<ThreadNode> articles = thread.nodes(played.id(), NodeKind.ARTICLE);
        heard.forEach((input, row) -> {
            Matcher named = ARTICLE.matcher(row.path("official_response").asString());
            if (named.find()) {
                articles.stream()
                        .filter(article -> article.label().matches("Pasal " + named.group(1) + "\\b.*"))
                        .forEach(article -> thread.tie(played.id(), article.id(), input));
            }
        });
        ThreadNode learning = articles.get(articles.size() / 2);
        thread.nodes(played.id(), NodeKind.GAP).stream()
                .limit(PRESSING_GAPS)
                .forEach(gap -> thread.tie(played.id(), learning.id(), gap.id()));
    }
}
