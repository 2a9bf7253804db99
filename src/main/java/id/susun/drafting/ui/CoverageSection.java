package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.NodeKind;
import id.susun.casefile.ThreadNode;
import id.susun.casefile.ui.CasePages;
import id.susun.casefile.ui.TextAside;
import id.susun.drafting.Coverage;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import java.util.List;
import java.util.function.Function;

/** Which articles rest on nothing, which evidence no article answers, and what every article rests on. */
class CoverageSection extends Section {

    private static final int MOST = Coverage.MOST_NAMED;

    private final CaseId caseId;

    CoverageSection(CaseId caseId, Coverage coverage) {
        super(Texts.text("drafting.coverage"));
        this.caseId = caseId;
        setId(TextAside.COVERAGE.id());
        withHint(Texts.text("drafting.coverage.hint"));
        Div columns = new Div(
                column(
                        "drafting.coverage.articles",
                        coverage.withoutEvidence(),
                        coverage.withoutEvidence().size(),
                        CoverageSection::article),
                column(
                        "drafting.coverage.evidence",
                        coverage.unanswered(),
                        coverage.unansweredCount(),
                        this::evidence));
        columns.addClassName("coverage");
        add(columns);
        if (!coverage.ties().isEmpty()) {
            add(all(coverage));
        }
        PlaceLinks.follow(this);
    }

    private static Div column(String key, List<ThreadNode> nodes, int count, Function<ThreadNode, Component> link) {
        Div column = new Div(new H3(Texts.text(key, count)));
        if (nodes.isEmpty()) {
            column.add(new Paragraph(Texts.text("drafting.coverage.none")));
            return column;
        }
        UnorderedList list = new UnorderedList();
        nodes.stream().limit(MOST).forEach(node -> list.add(new ListItem(link.apply(node))));
        column.add(list);
        if (count > MOST) {
            column.add(new Paragraph(Texts.text("drafting.coverage.more", count - MOST)));
        }
        return column;
    }

    /** From every article to what it rests on; folded away, as it grows with the text. */
    private Details all(Coverage coverage) {
        UnorderedList list = new UnorderedList();
        List<ThreadNode> resting = coverage.articles().stream()
                .filter(article -> !coverage.of(article.id()).isEmpty())
                .toList();
        for (ThreadNode article : resting.subList(0, Math.min(MOST, resting.size()))) {
            ListItem item = new ListItem(article(article), new Span("←"));
            coverage.of(article.id()).forEach(found -> item.add(evidence(found)));
            list.add(item);
        }
        Div content = new Div(list);
        if (resting.size() > MOST) {
            content.add(new Paragraph(Texts.text("drafting.coverage.more", resting.size() - MOST)));
        }
        Details all = new Details(Texts.text("drafting.coverage.all", resting.size()), content);
        all.addClassName("coverage-all");
        return all;
    }

    private static Component article(ThreadNode article) {
        return PlaceLinks.to(article.id(), article.label());
    }

    private Component evidence(ThreadNode found) {
        Stage stage = found.kind() == NodeKind.INPUT ? Stage.CONSULTATION : Stage.NEEDS;
        return new Anchor(
                CasePages.path(caseId, stage, found.id()), Texts.label("thread", found.kind()) + ": " + found.label());
    }
}
