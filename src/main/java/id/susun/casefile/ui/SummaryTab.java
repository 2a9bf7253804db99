package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Concerns;
import id.susun.casefile.Enactment;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.StatingConcerns;
import id.susun.casefile.Subject;
import id.susun.casefile.Subjects;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Facts;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.CaseId;
import id.susun.tenant.WorkspaceType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the case is about, where it comes from, what it led to, and the thread through it. */
@org.springframework.stereotype.Component
class SummaryTab {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private final CaseFiles caseFiles;
    private final PolicyThread thread;
    private final Subjects subjects;
    private final StatingConcerns stating;

    SummaryTab(CaseFiles caseFiles, PolicyThread thread, Subjects subjects, StatingConcerns stating) {
        this.caseFiles = caseFiles;
        this.subjects = subjects;
        this.stating = stating;
        this.thread = thread;
    }

    Component content(CaseView view) {
        CaseSummary policyCase = view.policyCase();
        Div content = new Div(about(view));
        content.addClassName("case-summary");
        Enactment enactment = policyCase.enactment();
        if (enactment != null) {
            content.add(enacted(enactment));
        }
        content.add(lineage(policyCase));
        content.add(new ThreadSection(thread.nodes(policyCase.id()), thread.links(policyCase.id()), policyCase.id()));
        return content;
    }

    private Section about(CaseView view) {
        CaseSummary policyCase = view.policyCase();
        Section about = new Section(
                Texts.text("casepage.about"),
                new Facts()
                        .wide(Texts.text("casepage.background"), policyCase.background())
                        .wide(Texts.text("casepage.rationale"), policyCase.rationale())
                        .with(Texts.text("casepage.instrument"), Texts.label("instrument", policyCase.instrument()))
                        .with(Texts.text("casepage.workspace"), policyCase.workspaceName())
                        .with(Texts.text("concerns.subject"), subject(policyCase.concerns()))
                        .with(Texts.text("concerns.budget.short"), budget(policyCase.concerns()))
                        .with(Texts.text("casepage.createdBy"), policyCase.createdByName())
                        .with(Texts.text("casepage.createdAt"), Formats.date(policyCase.createdAt())));
        if (policyCase.isActive() && caseFiles.drafts(policyCase)) {
            about.withActions(actions(view).toArray(Component[]::new));
        }
        return about;
    }

    private String subject(Concerns concerns) {
        String code = concerns.subject();
        return code == null
                ? Texts.text("concerns.unsaid")
                : subjects.find(code).map(Subject::name).orElse(code);
    }

    private static String budget(Concerns concerns) {
        return concerns.budgetEffect() == null
                ? Texts.text("concerns.unsaid")
                : ConcernsFields.budgetWords(concerns.budgetEffect());
    }

    private List<Component> actions(CaseView view) {
        List<Component> actions = new ArrayList<>();
        CaseSummary policyCase = view.policyCase();
        if (policyCase.enactment() == null) {
            actions.add(Buttons.secondary(
                    Texts.text("concerns.change"), () -> new ConcernsDialog(subjects, stating, view).open()));
        }
        if (policyCase.workspaceType() == WorkspaceType.KECAMATAN
                && caseFiles.proposals(policyCase.id()).isEmpty()) {
            actions.add(
                    Buttons.secondary(Texts.text("casepage.propose"), () -> new ProposeDialog(caseFiles, view).open()));
        }
        actions.add(Buttons.danger(
                Texts.text("casepage.withdraw"),
                () -> new ReasonDialog(
                                Texts.text("casepage.withdraw.title"),
                                Texts.text(
                                        policyCase.enactment() == null
                                                ? "casepage.withdraw.text"
                                                : "casepage.withdraw.text.enacted"),
                                Texts.text("casepage.withdraw"),
                                SHORTEST_REASON,
                                LONGEST_REASON,
                                reason -> withdraw(view, reason))
                        .open()));
        return actions;
    }

    private boolean withdraw(CaseView view, String reason) {
        boolean done = Failures.attempt(() -> caseFiles.withdraw(view.caseId(), reason));
        if (done) {
            Toasts.success(Texts.text("casepage.withdrawn"));
            view.refresh();
        }
        return done;
    }

    private static Section enacted(Enactment enactment) {
        return new Section(
                Texts.text("casepage.enactment"),
                new Facts()
                        .with(
                                Texts.text("casepage.enactment.number"),
                                Texts.text(
                                        "casepage.enactment.numberOf",
                                        enactment.number(),
                                        String.valueOf(enactment.year())))
                        .with(Texts.text("casepage.enactment.on"), Formats.date(enactment.on()))
                        .with(Texts.text("casepage.enactment.gazette"), enactment.gazette())
                        .with(
                                Texts.text("casepage.enactment.promulgated"),
                                enactment.promulgatedOn() == null ? null : Formats.date(enactment.promulgatedOn())));
    }

    private Section lineage(CaseSummary policyCase) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lineage");
        add(list, "casepage.lineage.predecessor", policyCase.predecessor());
        add(list, "casepage.lineage.proposedFrom", policyCase.proposedFrom());
        caseFiles.successors(policyCase.id()).forEach(next -> list.add(item("casepage.lineage.successor", next)));
        caseFiles.proposals(policyCase.id()).forEach(next -> list.add(item("casepage.lineage.proposal", next)));
        Section section = new Section(Texts.text("casepage.lineage"));
        if (list.getComponentCount() == 0) {
            section.withHint(Texts.text("casepage.lineage.none"));
        } else {
            section.add(list);
        }
        return section;
    }

    private void add(UnorderedList list, String key, @Nullable CaseId id) {
        if (id != null) {
            caseFiles.find(id).ifPresent(found -> list.add(item(key, found)));
        }
    }

    private static ListItem item(String key, CaseSummary other) {
        Span relation = new Span(Texts.text(key));
        relation.addClassName("lineage-relation");
        return new ListItem(
                relation,
                new Anchor(CasePages.path(other.id(), CaseTabName.SUMMARY), other.title()),
                new Badge(Texts.label("case-status", other.status()), CaseHead.tone(other.status())));
    }
}
