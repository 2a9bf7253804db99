package id.susun.publication.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.susun.casefile.Enactment;
import id.susun.casefile.ui.CasePages;
import id.susun.files.FileLimits;
import id.susun.files.UploadCheck;
import id.susun.identity.CurrentUser;
import id.susun.identity.Office;
import id.susun.publication.PublicationDesk;
import id.susun.publication.PublishedRow;
import id.susun.publication.Publishing;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.EmptyState;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.tenant.TenantId;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Policies in force: what is public, what the JDIH record still lacks, and what may be published. */
@PermitAll
@Route(PublicationView.PATH)
@StyleSheet("context://aset/desk.css")
class PublicationView extends Div implements BeforeEnterObserver, Page {

    static final String PATH = "produk-hukum";
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final PublicationDesk desk;
    private final Publishing publishing;
    private final UploadCheck uploads;
    private final FileLimits limits;
    private final CurrentUser currentUser;

    PublicationView(
            PublicationDesk desk,
            Publishing publishing,
            UploadCheck uploads,
            FileLimits limits,
            CurrentUser currentUser) {
        this.desk = desk;
        this.publishing = publishing;
        this.uploads = uploads;
        this.limits = limits;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!PublicationNav.sees(currentUser)) {
            throw new NotFoundException();
        }
        show();
    }

    @Override
    public String title() {
        return Texts.text("publication.nav");
    }

    private void show() {
        removeAll();
        TenantId tenant = currentUser.tenant();
        Anchor page = link("publik/" + tenant.value() + "/produk-hukum", "publication.page");
        Anchor records = link("api/publik/" + tenant.value() + "/jdih", "publication.records");
        Div links = new Div(page, records);
        links.addClassName("row-actions");
        add(new PageHeader(title(), Texts.text("publication.hint")), links);
        List<PublicationDesk.Item> items = desk.items();
        if (items.isEmpty()) {
            add(new EmptyState(VaadinIcon.GLOBE, Texts.text("publication.none"), Texts.text("publication.none.text")));
        }
        items.forEach(item -> add(section(item, tenant)));
    }

    private Section section(PublicationDesk.Item item, TenantId tenant) {
        Section section = new Section(item.title());
        Enactment enactment = item.policyCase().enactment();
        if (enactment != null) {
            section.add(new Paragraph(Texts.text(
                    "publication.line",
                    enactment.number(),
                    String.valueOf(enactment.year()),
                    Formats.date(enactment.on()))));
        }
        section.add(
                item.isPublic()
                        ? new Badge(Texts.text("publication.public"), Tone.SUCCESS)
                        : new Badge(Texts.text("publication.hidden")));
        Div actions = new Div();
        actions.addClassName("row-actions");
        boolean mayChange = currentUser.holds(Office.KABAG_HUKUM);
        item.row().filter(PublishedRow::visible).ifPresent(row -> {
            actions.add(link(row.address().eli(tenant.value()).substring(1), "publication.open"));
            if (mayChange) {
                actions.add(Buttons.secondary(
                        Texts.text("publication.complete"),
                        () -> new RecordDialog(publishing, uploads, limits, row, this::show).open()));
                if (!item.policyCase().instrument().isRegulation()) {
                    actions.add(Buttons.quiet(Texts.text("publication.hide"), () -> hide(item)));
                }
            }
        });
        if (mayChange && !item.isPublic() && !item.policyCase().instrument().isRegulation()) {
            actions.add(Buttons.secondary(Texts.text("publication.publish"), () -> publish(item)));
        }
        Anchor policyCase = new Anchor(CasePages.path(item.policyCase().id()), Texts.text("publication.case"));
        actions.add(policyCase);
        section.add(actions);
        return section;
    }

    private void publish(PublicationDesk.Item item) {
        Confirm.ask(
                Texts.text("publication.publish"),
                Texts.text("publication.publish.text"),
                Texts.text("publication.publish"),
                () -> {
                    if (Failures.attempt(
                            () -> publishing.publish(item.policyCase().id()))) {
                        Toasts.success(Texts.text("publication.publish.done"));
                        show();
                    }
                });
    }

    private void hide(PublicationDesk.Item item) {
        new ReasonDialog(
                        Texts.text("publication.hide"),
                        Texts.text("publication.hide.text"),
                        Texts.text("publication.hide"),
                        SHORTEST_REASON,
                        LONGEST_REASON,
                        reason -> {
                            boolean hidden = Failures.attempt(
                                    () -> publishing.hide(item.policyCase().id(), reason));
                            if (hidden) {
                                Toasts.success(Texts.text("publication.hide.done"));
                                show();
                            }
                            return hidden;
                        })
                .open();
    }

    private static Anchor link(String path, String key) {
        Anchor link = new Anchor(path, Texts.text(key));
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }
}
