package id.susun.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.susun.casefile.Instrument;
import id.susun.drafting.TemplateRow;
import id.susun.drafting.Templates;
import id.susun.identity.CurrentUser;
import id.susun.shell.Badge;
import id.susun.shell.Confirm;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One template, written in place like any text; nothing of it holds before it is kept with a reason. */
@RolesAllowed("TENANT_ADMIN")
@Route(TemplatesView.PATH + "/:instrument")
@StyleSheet("context://aset/desk.css")
@StyleSheet("context://aset/drafting.css")
@StyleSheet("context://aset/template.css")
class TemplateView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, Page {

    private final Templates templates;
    private final CurrentUser currentUser;
    private @Nullable Instrument instrument;
    private @Nullable TemplateDesk desk;

    TemplateView(Templates templates, CurrentUser currentUser) {
        this.templates = templates;
        this.currentUser = currentUser;
        addClassName("template");
    }

    static String slug(Instrument instrument) {
        return instrument.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        instrument = event.getRouteParameters()
                .get("instrument")
                .flatMap(slug -> Stream.of(Instrument.values())
                        .filter(one -> slug(one).equals(slug))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        show();
    }

    /** What was changed and not kept would be gone: the person decides. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null && desk.isChanged()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            Confirm.danger(
                    Texts.text("template.leave"),
                    Texts.text("template.leave.text"),
                    Texts.text("template.leave.confirm"),
                    leave::proceed);
        }
    }

    private void show() {
        TemplateRow row = templates.all().stream()
                .filter(one -> one.instrument() == instrument)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        removeAll();
        Paragraph hint = new Paragraph(Texts.text("template.hint"));
        hint.addClassName("drafting-hint");
        RouterLink back = new RouterLink(Texts.text("template.back"), TemplatesView.class);
        back.addClassName("drafting-link");
        desk = new TemplateDesk(templates, row, currentUser.person().id(), this::show);
        add(
                new PageHeader(title(), row.kind())
                        .withMeta(
                                new Badge(
                                        Texts.text(row.isOwn() ? "template.own" : "template.default"),
                                        row.isOwn() ? Tone.INFO : Tone.NEUTRAL),
                                back),
                hint,
                desk);
    }

    @Override
    public final String title() {
        return Texts.text("template.title", instrument == null ? "" : Texts.label("instrument", instrument));
    }

    /** The browser's own question stands where the server is not asked: closing the window, loading it anew. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs("window.onbeforeunload = e => {"
                        + "if (document.querySelector('.unsaved:not(:empty)')) e.preventDefault(); };");
    }
}
