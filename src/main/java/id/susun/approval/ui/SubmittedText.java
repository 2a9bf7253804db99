package id.susun.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.approval.RoundView;
import id.susun.casefile.ui.CasePages;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;

/** The beginning of a round's way: the version that it decides on, to open as it was then. */
class SubmittedText extends ListItem {

    SubmittedText(CaseId caseId, RoundView round) {
        Span name = new Span(Texts.text("approval.text", round.versionNumber()));
        name.addClassName("route-title");
        Div head = new Div(name);
        head.addClassName("route-head");
        Paragraph when = new Paragraph(Formats.dateTime(round.startedAt()));
        when.addClassName("route-line");
        Anchor link = new Anchor(
                CasePages.text(caseId, round.versionNumber()), Texts.text("approval.text.pdf", round.versionNumber()));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        add(head, when, link);
    }
}
