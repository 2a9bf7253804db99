package id.susun.approval.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.susun.approval.RestartRules;
import id.susun.approval.RouteEditing;
import id.susun.approval.RouteTables;
import id.susun.casefile.Subjects;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.Texts;
import id.susun.tenant.Tenants;
import jakarta.annotation.security.RolesAllowed;

/** By which table texts are initialled and signed, and what restarts initials when a text comes back. */
@RolesAllowed("TENANT_ADMIN")
@Route(RouteView.PATH)
@StyleSheet("context://aset/desk.css")
@StyleSheet("context://aset/routes.css")
class RouteView extends Div implements Page {

    static final String PATH = "alur-persetujuan";

    RouteView(RouteTables tables, RouteEditing editing, RestartRules rules, Subjects subjects, Tenants tenants) {
        addClassName("routes");
        add(
                new PageHeader(title(), Texts.text("route.subtitle")),
                new RouteTableSection(tables, editing, subjects, tenants),
                new RestartSection(rules),
                new SubjectSection(subjects));
    }

    @Override
    public final String title() {
        return Texts.text("route.nav");
    }
}
