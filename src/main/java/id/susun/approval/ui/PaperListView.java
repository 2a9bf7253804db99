package id.susun.approval.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.susun.approval.PaperLists;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.Texts;
import jakarta.annotation.security.RolesAllowed;

/** Which papers go with each request to an institution outside the government. */
@RolesAllowed("TENANT_ADMIN")
@Route(PaperListView.PATH)
@StyleSheet("context://aset/desk.css")
class PaperListView extends Div implements Page {

    static final String PATH = "dokumen-permintaan";

    PaperListView(PaperLists lists) {
        addClassName("papers");
        add(new PageHeader(title(), Texts.text("checklist.subtitle")));
        PaperLists.STEPS.forEach(step -> add(new PaperListSection(lists, step)));
    }

    @Override
    public final String title() {
        return Texts.text("checklist.nav");
    }
}
