package id.susun.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.susun.approval.RouteEditing;
import id.susun.approval.RouteTables;
import id.susun.casefile.Subjects;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.tenant.Tenants;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The table that holds, rule by rule in words; to take away, to replace by a checked one, and to go back. */
class RouteTableSection extends Section {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;
    private final RouteTables tables;
    private final RouteEditing editing;
    private final Subjects subjects;
    private final Tenants tenants;
    private final Div content = new Div();

    RouteTableSection(RouteTables tables, RouteEditing editing, Subjects subjects, Tenants tenants) {
        super(Texts.text("route.table"));
        this.tables = tables;
        this.editing = editing;
        this.subjects = subjects;
        this.tenants = tenants;
        withHint(Texts.text("route.table.hint"));
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        int seen = tables.version();
        boolean own = tables.isOwn();
        Div state = new Div(
                new Badge(Texts.text(own ? "route.table.own" : "route.table.default"), own ? Tone.INFO : Tone.NEUTRAL));
        state.addClassName("row-actions");
        state.add(
                download(),
                Buttons.secondary(
                        Texts.text("route.table.replace"), () -> new RouteUpload(tables, seen, this::replaced).open()));
        if (own) {
            state.add(Buttons.quiet(Texts.text("route.table.revert"), () -> revert(seen)));
        }
        content.add(state, new RuleCards(editing, RouteWords.of(tenants.current(), subjects), this::replaced));
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

    private void revert(int seen) {
        new ReasonDialog(
                        Texts.text("route.table.revert"),
                        Texts.text("route.table.revert.text"),
                        Texts.text("route.table.revert"),
                        SHORTEST,
                        LONGEST,
                        reason -> {
                            boolean done = Failures.attempt(() -> tables.revert(reason, seen));
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
