package id.susun.casefile.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.shell.Page;
import id.susun.shell.Place;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Workflow;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case: where it stands, whose turn it is, and a tab for everything that belongs to it. */
@PermitAll
@Route("kebijakan/:id/:tab?")
@StyleSheet("context://aset/desk.css")
class CasePage extends Div implements BeforeEnterObserver, BeforeLeaveObserver, Page, CaseView {

    private static final int CHECK_AFTER_MILLIS = 1_200;

    private final CaseFiles caseFiles;
    private final Workflow workflow;
    private final CaseAccess access;
    private final CaseHead head;
    private final CaseTabs tabs;

    private final Div top = new Div();
    private final Div notice = new Div();
    private final CaseTabStrip strip = new CaseTabStrip();
    private final Div body = new Div();

    private @Nullable CaseSummary policyCase;
    private List<OpenStep> open = List.of();
    private CaseTabName tab = CaseTabName.SUMMARY;

    CasePage(CaseFiles caseFiles, Workflow workflow, CaseAccess access, CaseHead head, CaseTabs tabs) {
        this.caseFiles = caseFiles;
        this.workflow = workflow;
        this.access = access;
        this.head = head;
        this.tabs = tabs;
        addClassName("case-page");
        top.addClassName("case-top");
        body.addClassName("case-body");
        notice.getElement().setAttribute("role", "status");
        add(top, notice, strip, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(event.getRouteParameters().get("id").flatMap(CasePage::id).orElse(null));
        tab = event.getRouteParameters()
                .get("tab")
                .map(slug ->
                        CaseTabName.of(slug).filter(visibleTabs()::contains).orElseThrow(NotFoundException::new))
                .orElseGet(this::opening);
        showAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CasePages.PLACE)
                .flatMap(CasePage::uuid)
                .ifPresent(place -> Place.show(getElement(), place));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CasePages.PART)
                .flatMap(slug -> Arrays.stream(TextAside.values())
                        .filter(part -> part.slug().equals(slug))
                        .findFirst())
                .ifPresent(part -> Place.show(getElement(), part.id()));
    }

    /** What the tab could not save holds the page back: the tab says so. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!settled()) {
            event.postpone();
        }
    }

    private boolean settled() {
        return body.getChildren().allMatch(content -> !(content instanceof HoldsInput tab) || tab.settle());
    }

    private void refreshSettled() {
        if (settled()) {
            refresh();
        }
    }

    /** Somebody may have moved the case while this page was open: look when the person comes back to it or clicks. */
    @Override
    protected void onAttach(AttachEvent attachEvent) {
        getElement().executeJs("""
                        const page = this;
                        const back = () => page.isConnected
                            ? page.dispatchEvent(new CustomEvent('page-back'))
                            : window.removeEventListener('focus', back);
                        window.addEventListener('focus', back);
                        """);
        getElement().addEventListener("page-back", event -> noticeMove()).debounce(CHECK_AFTER_MILLIS);
        getElement()
                .addEventListener("click", event -> noticeMove())
                .debounce(CHECK_AFTER_MILLIS, DebouncePhase.TRAILING);
    }

    void noticeMove() {
        CaseSummary shown = policyCase();
        List<OpenStep> before = open;
        if (caseFiles.find(shown.id()).isEmpty()) {
            return;
        }
        load(shown.id());
        boolean moved = shown.version() != policyCase().version()
                || (!Turn.hands(before).equals(Turn.hands(open)) && !stillMine(before));
        if (moved || !before.equals(open)) {
            showTop();
        }
        if (moved) {
            showMoved();
        }
    }

    /** Whoever decides side by side with others is not disturbed when one of those has decided. */
    private boolean stillMine(List<OpenStep> before) {
        return before.stream()
                .filter(workflow::mayDo)
                .findFirst()
                .filter(mine -> open.stream()
                        .anyMatch(step ->
                                step.id().equals(mine.id()) && Objects.equals(step.assigneeId(), mine.assigneeId())))
                .isPresent();
    }

    private void showMoved() {
        notice.removeAll();
        notice.add(head.moved(this, this::refreshSettled));
    }

    private void load(@Nullable CaseId id) {
        policyCase = Optional.ofNullable(id).flatMap(caseFiles::find).orElseThrow(NotFoundException::new);
        open = access.scope() == CaseAccess.Scope.FULL ? workflow.open(policyCase.id()) : List.of();
    }

    private CaseTabName opening() {
        if (access.scope() != CaseAccess.Scope.FULL) {
            return CaseTabName.CONSULTATION;
        }
        return myStep().map(step -> CaseTabName.of(step.step().stage()))
                .orElseGet(() ->
                        policyCase().isActive() ? CaseTabName.of(policyCase().stage()) : CaseTabName.SUMMARY);
    }

    private List<CaseTabName> visibleTabs() {
        return access.scope() == CaseAccess.Scope.FULL
                ? Arrays.asList(CaseTabName.values())
                : List.of(CaseTabName.CONSULTATION);
    }

    private void showAll() {
        showTop();
        notice.removeAll();
        strip.show(caseId(), visibleTabs(), tab);
        body.removeAll();
        body.add(tabs.content(tab, this));
    }

    private void showTop() {
        top.removeAll();
        if (access.scope() == CaseAccess.Scope.FULL) {
            top.add(head.full(this, open, tab, this::go));
        } else {
            top.add(head.reduced(this));
        }
    }

    private void go(CaseTabName name) {
        getUI().ifPresent(ui -> ui.navigate(CasePages.path(caseId(), name)));
    }

    @Override
    public CaseSummary policyCase() {
        if (policyCase == null) {
            throw new IllegalStateException("no case is open");
        }
        return policyCase;
    }

    @Override
    public Optional<OpenStep> myStep() {
        return open.stream().filter(workflow::mayDo).findFirst();
    }

    @Override
    public void refresh() {
        load(caseId());
        showAll();
    }

    @Override
    public void refreshHead() {
        List<UUID> before = steps();
        load(caseId());
        showTop();
        if (!before.equals(steps())) {
            showMoved();
        }
    }

    private List<UUID> steps() {
        return open.stream().map(OpenStep::id).toList();
    }

    @Override
    public String title() {
        return policyCase().title();
    }

    private static Optional<CaseId> id(String text) {
        return uuid(text).map(CaseId::new);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
