package id.susun.drafting;

import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.basis.BasisBook;
import id.susun.drafting.lint.LintInput;
import id.susun.drafting.lint.LintReading;
import id.susun.drafting.lint.Linter;
import id.susun.identity.ActingPerson;
import id.susun.tenant.TenantLevel;
import java.time.LocalDate;
import java.util.regex.Pattern;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import com.github.difflib.DiffUtils;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the drafting desk takes with texts of 30, 300 and 3,000 nodes. Each figure stands beside a peer that does the
 * least that any solution must do, measured in the same run; docs/benchmarks.md says how to read them.
 */
@SusunTest
class DraftingBench {

    private static final int ROUNDS = 15;
    private static final Pattern WORD = Pattern.compile("(?i)\\b(wajib|harus|dapat|dilarang|antara lain|pasal \\d+)\\b");

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftReading reading;

    @Autowired
    private WritingDesk desk;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private Comparing comparing;

    @Autowired
    private DraftPdf pdf;

    @Autowired
    private ArticleTies ties;

    @Autowired
    private LintReading findings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CurrentTenant tenant;

    @Autowired
    private TransactionTemplate inTransaction;

    private ActingPerson drafter;

    @Test
    void measure() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        for (int size : List.of(30, 300, 3_000)) {
            run(size, size == 30 ? 2 : 1);
        }
    }

    private void run(int size, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            CaseId id = journey.at(
                            Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Uji " + size)
                    .id();
            long nodes = drafter.call(() -> drafting.importTree(id, GeneratedRegulation.of(size), "Uji"))
                    .text()
                    .all()
                    .count();
            boolean warmUp = i < times - 1;
            measure(id, nodes, warmUp);
        }
    }

    private void measure(CaseId id, long nodes, boolean warmUp) throws Exception {
        report(warmUp, nodes, "open", median(() -> reading.page(id)), "select of all rows", median(() -> rows(id)));
        report(warmUp, nodes, "save of a keystroke", median(() -> type(id)), "update of one row", median(() -> touch(id)));
        report(
                warmUp,
                nodes,
                "the page after it",
                median(() -> renewed(id)),
                "update of one row",
                median(() -> touch(id)));
        report(
                warmUp,
                nodes,
                "new first article",
                median(() -> renumber(id)),
                "update of all positions",
                median(() -> shift(id)));
        List<NewNode> articles = articles(GeneratedRegulation.of((int) nodes));
        report(
                warmUp,
                nodes,
                "paste all and undo",
                median(() -> paste(id, articles)),
                "insert of as many rows",
                median(() -> copy(id)));
        Draft draft = drafter.call(() -> drafting.read(id)).orElseThrow();
        report(warmUp, nodes, "check by the linter", median(() -> lint(draft)), "regex over all words", median(() -> scan(draft)));
        int before = drafter.call(() -> submission.keepMilestone(id, "Sebelum")).number();
        drafter.call(() -> type(id));
        int after = drafter.call(() -> submission.keepMilestone(id, "Sesudah")).number();
        List<String> old = lines(id, before);
        List<String> lines = lines(id, after);
        report(
                warmUp,
                nodes,
                "compare two versions",
                median(() -> comparing.compare(id, before, after)),
                "java-diff-utils on plain lines",
                median(() -> DiffUtils.diff(old, lines)));
        report(warmUp, nodes, "PDF", median(() -> pdf.print(id, after)), "PDFBox, words only", median(() -> plainPdf(lines)));
    }

    private static Object lint(Draft draft) {
        return Linter.check(new LintInput(
                draft,
                Instrument.PERKADA,
                "Peraturan Bupati",
                "Kabupaten Lebong",
                TenantLevel.KABUPATEN,
                LocalDate.of(2026, 1, 1),
                BasisBook.empty()));
    }

    private static Object scan(Draft draft) {
        return draft.text().all().filter(node -> WORD.matcher(node.text()).results().count() > 3).count();
    }

    private Object rows(CaseId id) {
        return inTransaction.execute(tx -> jdbc.sql("select * from draft_node where tenant_id = ? and case_id = ?")
                .params(tenant.require().value(), id.value())
                .query()
                .listOfRows());
    }

    private Object type(CaseId id) {
        DraftNode node = drafting.read(id).orElseThrow().text().articles().getLast();
        return desk.say(id, new EditNode(node.id(), "", node.text() + "x", node.version()), false);
    }

    /** What the screen reads anew once a keystroke is saved: the page, what articles rest on, and the findings of all checks. */
    private Object renewed(CaseId id) {
        reading.page(id);
        ties.coverage(id);
        return findings.report(id);
    }

    private Object touch(CaseId id) {
        return inTransaction.execute(tx -> jdbc.sql("""
                        update draft_node set heading = heading where (tenant_id, case_id, id) in
                            (select tenant_id, case_id, id from draft_node where tenant_id = ? and case_id = ? limit 1)
                        """)
                .params(tenant.require().value(), id.value())
                .update());
    }

    private Object renumber(CaseId id) {
        DraftNode first = drafting.read(id).orElseThrow().text().articles().getFirst();
        Change.Done done = desk.add(id, new AddNode(first.id(), false, TextKind.PASAL));
        return desk.apply(id, done.undo());
    }

    private Object paste(CaseId id, List<NewNode> articles) {
        DraftNode last = drafting.read(id).orElseThrow().text().articles().getLast();
        return desk.apply(id, desk.paste(id, Paste.behind(last, "", List.of(), articles)).undo());
    }

    private Object copy(CaseId id) {
        return inTransaction.execute(tx -> {
            tx.setRollbackOnly();
            return jdbc.sql("""
                            insert into draft_node (tenant_id, case_id, id, position, kind, heading, text, version, edited_at)
                            select tenant_id, case_id, gen_random_uuid(), position, kind, heading, text, version, edited_at
                            from draft_node where tenant_id = ? and case_id = ?
                            """)
                    .params(tenant.require().value(), id.value())
                    .update();
        });
    }

    private static List<NewNode> articles(List<NewNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node.kind() == TextKind.PASAL ? Stream.of(node) : articles(node.children()).stream())
                .toList();
    }

    private Object shift(CaseId id) {
        return inTransaction.execute(
                tx -> jdbc.sql("update draft_node set position = position where tenant_id = ? and case_id = ?")
                        .params(tenant.require().value(), id.value())
                        .update());
    }

    private List<String> lines(CaseId id, int version) throws Exception {
        return drafter.call(() -> reading.version(id, version)).lines().stream()
                .map(line -> line.label() + " " + line.text())
                .toList();
    }

    private static Object plainPdf(List<String> lines) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            for (int from = 0; from < lines.size(); from += 50) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.beginText();
                    out.setFont(font, 11);
                    out.setLeading(14);
                    out.newLineAtOffset(50, 740);
                    for (String line : lines.subList(from, Math.min(lines.size(), from + 50))) {
                        out.showText(line.replaceAll("[^ -~]", " "));
                        out.newLine();
                    }
                    out.endText();
                }
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }

    private double median(Callable<?> action) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            drafter.call(action::call);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static void report(boolean warmUp, long nodes, String what, double ours, String peer, double theirs) {
        if (!warmUp) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "BENCH %5d nodes  %-22s %8.1f ms   %-32s %8.1f ms   ratio %6.1f",
                    nodes,
                    what,
                    ours,
                    peer,
                    theirs,
                    ours / theirs));
        }
    }
}
