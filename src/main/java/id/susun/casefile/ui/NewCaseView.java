package id.susun.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Concerns;
import id.susun.casefile.OpenCase;
import id.susun.casefile.Subjects;
import id.susun.identity.CurrentUser;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.SaveBar;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.Tenants;
import id.susun.tenant.Workspace;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Starts a policy: what it is about, and the questions that lead to its legal form. */
@RolesAllowed("DRAFTER")
@Route("kebijakan/baru")
@StyleSheet("context://aset/desk.css")
class NewCaseView extends Div implements Page {

    private final CaseFiles caseFiles;

    private final Select<Workspace> workspace = new Select<>();
    private final TextField title = new TextField(Texts.text("cases.new.title"));
    private final TextArea background = new TextArea(Texts.text("cases.new.background"));
    private final InstrumentForm form = new InstrumentForm();
    private final ConcernsFields concerns;

    NewCaseView(CaseFiles caseFiles, Subjects subjects, Tenants tenants, CurrentUser currentUser) {
        this.caseFiles = caseFiles;
        this.concerns = new ConcernsFields(subjects.offered(), Concerns.UNSAID);
        addClassName("new-case");
        List<Workspace> own = tenants.workspaces().stream()
                .filter(unit -> currentUser.membership().workspaces().contains(unit.slug()))
                .toList();
        workspace.setLabel(Texts.text("cases.new.workspace"));
        workspace.setHelperText(Texts.text("cases.new.workspace.help"));
        workspace.setItems(own);
        workspace.setItemLabelGenerator(Workspace::name);
        workspace.setManualValidation(true);
        workspace.setRequiredIndicatorVisible(true);
        workspace.addValueChangeListener(change -> form.workspace(change.getValue()));
        title.setHelperText(Texts.text("cases.new.title.help"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        background.setHelperText(Texts.text("cases.new.background.help"));
        background.setRequiredIndicatorVisible(true);
        background.setManualValidation(true);
        background.setMinRows(4);
        background.setValueChangeMode(ValueChangeMode.ON_BLUR);
        add(
                new PageHeader(title(), Texts.text("cases.new.subtitle")),
                new Section(
                        Texts.text("cases.new.about"),
                        new FormGrid().wide(workspace, title, background).wide(concerns.fields())),
                form,
                new SaveBar(
                        Buttons.primary(Texts.text("cases.start"), this::start),
                        Buttons.quiet(
                                Texts.text("shell.cancel"),
                                () -> UI.getCurrent().navigate(CasePages.LIST))));
        if (own.size() == 1) {
            workspace.setValue(own.getFirst());
        }
    }

    @SuppressWarnings("NullAway")
    private void start() {
        Workspace unit = workspace.getValue();
        OpenCase command = new OpenCase(
                unit == null ? null : unit.id(),
                title.getValue(),
                background.getValue(),
                form.instrument().getValue(),
                form.rationale().getValue(),
                concerns.value());
        CaseSummary[] opened = new CaseSummary[1];
        if (Failures.attempt(
                () -> opened[0] = caseFiles.open(command),
                Map.of(
                        "workspace", workspace,
                        "title", title,
                        "background", background,
                        "instrument", form.instrument(),
                        "rationale", form.rationale()))) {
            Toasts.success(Texts.text("cases.new.done"));
            UI.getCurrent().navigate(CasePages.path(opened[0].id()));
        }
    }

    @Override
    public final String title() {
        return Texts.text("cases.start");
    }
}
