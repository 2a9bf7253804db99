package id.susun.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.susun.casefile.ui.InboxPart;
import id.susun.identity.CurrentUser;
import id.susun.identity.Role;
import id.susun.identity.SignedIn;
import id.susun.inbox.Inbox;
import id.susun.inbox.InboxFilter;
import id.susun.inbox.InboxFilter.Due;
import id.susun.inbox.InboxFilter.Hands;
import id.susun.inbox.ui.InboxTable.Kind;
import id.susun.officials.Absences;
import id.susun.shell.EmptyState;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.workflow.Stage;
import id.susun.workflow.StepHolding;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** The start page: what waits for the person at work, and what they wait for. */
@PermitAll
@Route("")
@StyleSheet("context://aset/desk.css")
@StyleSheet("context://aset/approval.css")
class InboxView extends Div implements BeforeEnterObserver, Page {

    private final Inbox inbox;
    private final StepHolding holding;
    private final Absences absences;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final List<InboxPart> parts;

    private final TextField text = new TextField(Texts.text("inbox.search"));
    private final Select<Stage> stage = new Select<>();
    private final Select<Hands> hands = new Select<>();
    private final Select<Due> due = new Select<>();
    private final Div lists = new Div();

    InboxView(
            Inbox inbox,
            StepHolding holding,
            Absences absences,
            CurrentUser currentUser,
            Clock clock,
            List<InboxPart> parts) {
        this.parts = parts;
        this.absences = absences;
        this.inbox = inbox;
        this.holding = holding;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassName("inbox");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.addClassName("filter-text");
        stage.setLabel(Texts.text("cases.stage"));
        stage.setItems(Stage.values());
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(Texts.text("cases.any"));
        stage.setItemLabelGenerator(one -> one == null ? Texts.text("cases.any") : Texts.label("stage", one));
        hands.setLabel(Texts.text("inbox.hands"));
        hands.setItems(Hands.values());
        hands.setItemLabelGenerator(one -> Texts.label("inbox.hands", one));
        hands.setValue(Hands.ANY);
        due.setLabel(Texts.text("inbox.due"));
        due.setItems(Due.values());
        due.setItemLabelGenerator(one -> Texts.label("inbox.due", one));
        due.setValue(Due.ANY);
        text.addValueChangeListener(change -> load());
        stage.addValueChangeListener(change -> load());
        hands.addValueChangeListener(change -> load());
        due.addValueChangeListener(change -> load());
        Div filters = new Div(text, stage, due, hands);
        filters.addClassName("filter-bar");
        filters.getElement().setAttribute("role", "search");
        add(new PageHeader(title(), Texts.text("inbox.subtitle")), filters, lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().flatMap(SignedIn::active).isEmpty()) {
            event.rerouteTo("tanpa-pemda");
        } else if (currentUser.hasOnly(Role.STAKEHOLDER)) {
            event.forwardTo("kebijakan");
        } else {
            load();
        }
    }

    private void load() {
        InboxFilter filter = new InboxFilter(text.getValue(), stage.getValue(), due.getValue(), hands.getValue());
        lists.removeAll();
        lists.add(new AbsenceNotices(absences, currentUser));
        InboxTable waiting = table(Kind.MINE, "inbox.mine", (after, limit) -> inbox.mine(filter, after, limit));
        Section mine = new Section(Texts.text("inbox.mine"), waiting.whenEmpty(nothingMine(filter)));
        List<Component> others =
                parts.stream().flatMap(part -> part.content().stream()).toList();
        // "Nothing waits for you" is not the first to be read where something does.
        if (waiting.isEmpty()) {
            others.forEach(lists::add);
            lists.add(mine);
        } else {
            lists.add(mine);
            others.forEach(lists::add);
        }
        InboxTable held = table(Kind.HELD, "inbox.held", (after, limit) -> inbox.taken(filter, after, limit));
        if (!held.isEmpty()) {
            lists.add(new Section(Texts.text("inbox.held"), held).withHint(Texts.text("inbox.held.hint")));
        }
        InboxTable late =
                table(Kind.ESCALATED, "inbox.escalated", (after, limit) -> inbox.escalated(filter, after, limit));
        if (!late.isEmpty()) {
            lists.add(new Section(Texts.text("inbox.escalated"), late).withHint(Texts.text("inbox.escalated.hint")));
        }
        InboxTable awaited =
                table(Kind.AWAITED, "inbox.awaited", (after, limit) -> inbox.awaited(filter, after, limit));
        if (currentUser.has(Role.DRAFTER) || !awaited.isEmpty()) {
            lists.add(new Section(Texts.text("inbox.awaited"), awaited.whenEmpty(nothingAwaited()))
                    .withHint(Texts.text("inbox.awaited.hint")));
        }
    }

    private InboxTable table(Kind kind, String caption, InboxTable.Pages pages) {
        return new InboxTable(kind, Texts.text(caption), pages, holding, clock, this::load);
    }

    private EmptyState nothingMine(InboxFilter filter) {
        boolean narrowed = !filter.equals(new InboxFilter("", null, Due.ANY, Hands.ANY));
        if (narrowed) {
            return new EmptyState(
                    VaadinIcon.SEARCH, Texts.text("inbox.noneFound.title"), Texts.text("inbox.noneFound.hint"));
        }
        String who = currentUser.has(Role.DRAFTER)
                ? "drafter"
                : currentUser.has(Role.AUDITOR) || currentUser.has(Role.TENANT_ADMIN) ? "reader" : "other";
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                Texts.text("inbox.empty.title"),
                Texts.text("inbox.empty.hint." + who),
                new Anchor("kebijakan", Texts.text("inbox.empty.open")));
    }

    private static EmptyState nothingAwaited() {
        return new EmptyState(
                VaadinIcon.HOURGLASS, Texts.text("inbox.awaited.empty.title"), Texts.text("inbox.awaited.empty.hint"));
    }

    @Override
    public final String title() {
        return Texts.text("shell.nav.tasks");
    }
}
