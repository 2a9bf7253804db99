package id.susun.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.susun.approval.RouteTables;
import id.susun.casefile.Subject;
import id.susun.casefile.Subjects;
import id.susun.identity.Office;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Labels;
import id.susun.shell.ReasonDialog;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.workflow.DecisionRule;
import id.susun.workflow.Step;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table that holds, rule by rule in words; to take away, to replace by a checked one, and to go back. */
class RouteTableSection extends Section {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;
    private static final Map<String, String> STEPS = Map.of(
            "harmonisation", Step.HARMONISATION.name(),
            "jointApproval", Step.JOINT_APPROVAL.name(),
            "facilitation", Step.FACILITATION.name(),
            "registerNumber", Step.REGISTER_NUMBER.name(),
            "gazette", Step.PROMULGATE.name());
    private static final List<String> ORDER =
            List.of("harmonisation", "jointApproval", "facilitation", "registerNumber", "gazette");

    private final RouteTables tables;
    private final Subjects subjects;
    private final Div content = new Div();

    RouteTableSection(RouteTables tables, Subjects subjects) {
        super(Texts.text("route.table"));
        this.tables = tables;
        this.subjects = subjects;
        withHint(Texts.text("route.table.hint"));
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        boolean own = tables.isOwn();
        Div state = new Div(
                new Badge(Texts.text(own ? "route.table.own" : "route.table.default"), own ? Tone.INFO : Tone.NEUTRAL));
        state.addClassName("row-actions");
        state.add(
                download(),
                Buttons.secondary(
                        Texts.text("route.table.replace"), () -> new RouteUpload(tables, this::replaced).open()));
        if (own) {
            state.add(Buttons.quiet(Texts.text("route.table.revert"), this::revert));
        }
        content.add(
                state,
                new ResponsiveTable<DecisionRule>(Texts.text("route.table"))
                        .captionHidden()
                        .column(Texts.text("route.instrument"), rule -> words(rule, "instrument", "instrument"))
                        .column(Texts.text("route.unit"), rule -> words(rule, "workspaceType", "route.unit"))
                        .column(Texts.text("route.level"), rule -> words(rule, "tenantLevel", "route.level"))
                        .column(Texts.text("route.subject"), this::subjects)
                        .column(Texts.text("route.budget"), rule -> words(rule, "budgetEffect", "route.budget"))
                        .column(Texts.text("route.initials"), RouteTableSection::initials)
                        .column(
                                Texts.text("route.signatory"),
                                rule -> office(String.valueOf(rule.then().get("signatory"))))
                        .column(Texts.text("route.steps"), RouteTableSection::steps)
                        .whenEmpty(new Paragraph(Texts.text("route.table.hint")))
                        .rows(tables.rules()));
    }

    private Anchor download() {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] dmn = tables.dmn().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(dmn), "approval-route.dmn", "application/xml", dmn.length);
                }),
                Texts.text("route.table.download"));
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    private static String words(DecisionRule rule, String input, String bundle) {
        List<String> values = rule.when().get(input);
        return values == null
                ? Texts.text("route.any")
                : values.stream().map(value -> Texts.text(bundle + "." + value)).collect(Collectors.joining(", "));
    }

    private String subjects(DecisionRule rule) {
        List<String> codes = rule.when().get("subject");
        return codes == null
                ? Texts.text("route.any")
                : codes.stream()
                        .map(code -> subjects.find(code).map(Subject::name).orElse(code))
                        .collect(Collectors.joining(", "));
    }

    private static String initials(DecisionRule rule) {
        return Arrays.stream(String.valueOf(rule.then().get("initials")).split(","))
                .map(turn -> Arrays.stream(turn.split("\\|"))
                        .map(RouteTableSection::office)
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" → "));
    }

    private static String office(String name) {
        return Labels.office(Office.valueOf(name.strip()));
    }

    private static String steps(DecisionRule rule) {
        String steps = ORDER.stream()
                .filter(name -> Boolean.TRUE.equals(rule.then().get(name)))
                .map(name -> Texts.text("step." + STEPS.get(name)))
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "–" : steps;
    }

    private void revert() {
        new ReasonDialog(
                        Texts.text("route.table.revert"),
                        Texts.text("route.table.revert.text"),
                        Texts.text("route.table.revert"),
                        SHORTEST,
                        LONGEST,
                        reason -> {
                            boolean done = Failures.attempt(() -> tables.revert(reason));
                            if (done) {
                                replaced();
                            }
                            return done;
                        })
                .open();
    }

    private void replaced() {
        Toasts.success(Texts.text("route.table.saved"));
        show();
    }
}
