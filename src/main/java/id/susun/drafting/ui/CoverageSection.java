package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.ThreadNode;
import id.susun.drafting.Coverage;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.util.List;

/** Which articles rest on nothing, and which evidence no article answers. */
class CoverageSection extends Section {

    private static final int MOST = 100;

    CoverageSection(Coverage coverage) {
        super(Texts.text("drafting.coverage"));
        withHint(Texts.text("drafting.coverage.hint"));
        Div columns = new Div(
                list("drafting.coverage.articles", coverage.withoutEvidence(), false),
                list("drafting.coverage.evidence", coverage.withoutArticle(), true));
        columns.addClassName("coverage");
        add(columns);
    }

    private static Div list(String key, List<ThreadNode> nodes, boolean kinds) {
        Div column = new Div(new H3(Texts.text(key, nodes.size())));
        if (nodes.isEmpty()) {
            column.add(new Paragraph(Texts.text("drafting.coverage.none")));
            return column;
        }
        UnorderedList list = new UnorderedList();
        nodes.stream()
                .limit(MOST)
                .forEach(node -> list.add(
                        new ListItem((kinds ? Texts.label("thread", node.kind()) + ": " : "") + node.label())));
        column.add(list);
        return column;
    }
}
