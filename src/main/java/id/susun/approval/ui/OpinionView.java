package id.susun.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.susun.approval.Opinion;
import id.susun.approval.Opinions;
import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.PolicyText;
import id.susun.casefile.ui.CasePages;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Typing;
import id.susun.tenant.Tenants;
import id.susun.workflow.Stage;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/** A question to the person at work, the text that it is about, and their answer in one action. */
@PermitAll
@Route(OpinionView.PATH + "/:id")
@StyleSheet("context://aset/approval.css")
class OpinionView extends Div implements BeforeEnterObserver, Page {

    static final String PATH = "pendapat";

    private static final int RESTED_MILLIS = 400;

    private final Opinions opinions;
    private final Tenants tenants;
    private final CaseAccess access;

    OpinionView(Opinions opinions, Tenants tenants, CaseAccess access) {
        this.opinions = opinions;
        this.tenants = tenants;
        this.access = access;
        addClassNames("approval", "opinion-page");
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(opinions.asked(
                    UUID.fromString(event.getRouteParameters().get("id").orElse(""))));
        } catch (Refused | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Opinion opinion) {
        removeAll();
        add(new PageHeader(opinion.title(), Texts.text("opinion.page")));
        Section section = new Section(Texts.text("opinion.page.head"));
        section.add(new UnorderedList(new OpinionItem(new OpinionWords(tenants), opinion)));
        add(section);
        if (!opinion.isOpen()) {
            section.add(new Paragraph(
                    Texts.text(opinion.answeredAt() == null ? "opinion.page.released" : "opinion.page.answered")));
            return;
        }
        section.emphasised();
        Optional<PolicyText> text = opinions.text(opinion.id());
        text.ifPresent(read -> {
            Details details = new Details(Texts.text("approval.read", opinion.version()), new TextLines(read));
            details.setOpened(true);
            Div reading = new Div(details);
            reading.addClassName("approval-reading");
            section.add(reading);
        });
        if (access.scope() == CaseAccess.Scope.FULL) {
            section.add(new Paragraph(
                    new Anchor(CasePages.path(opinion.caseId(), Stage.APPROVAL), Texts.text("opinion.page.review"))));
        }
        section.add(answer(opinion));
    }

    private Div answer(Opinion opinion) {
        TextArea answer = new TextArea(Texts.text("opinion.answer.label"));
        answer.setWidthFull();
        answer.setMinRows(5);
        answer.setRequiredIndicatorVisible(true);
        answer.setHelperText(Texts.text("opinion.answer.help"));
        Typing.follow(answer, RESTED_MILLIS);
        Div bar = new Div(Buttons.primary(Texts.text("opinion.answer.send"), () -> {
            if (Failures.attempt(() -> opinions.answer(opinion.id(), answer.getValue()))) {
                Toasts.success(Texts.text("opinion.answer.done"));
                UI.getCurrent().navigate("");
            }
        }));
        bar.addClassName("approval-answers");
        return new Div(answer, bar);
    }

    @Override
    public final String title() {
        return Texts.text("opinion.page");
    }
}
