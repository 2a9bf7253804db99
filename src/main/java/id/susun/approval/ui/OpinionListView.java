package id.susun.approval.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.Texts;
import jakarta.annotation.security.PermitAll;

/** The questions to somebody who has no inbox of steps, such as an expert from outside. */
@PermitAll
@Route(OpinionView.PATH)
@StyleSheet("context://aset/approval.css")
class OpinionListView extends Div implements BeforeEnterObserver, Page {

    private final OpinionInbox inbox;

    OpinionListView(OpinionInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(title(), Texts.text("opinion.list.subtitle")));
        inbox.content().ifPresentOrElse(this::add, () -> add(new Paragraph(Texts.text("opinion.list.none"))));
    }

    @Override
    public final String title() {
        return Texts.text("opinion.nav");
    }
}
