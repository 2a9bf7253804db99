package id.susun.consultation;

import com.vaadin.flow.component.UI;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.Workflow;
import java.util.Optional;

/** Puts the consultation tab of a case on the screen, as the case page would for the person at work. */
final class TabOnScreen {

    private TabOnScreen() {}

    static void show(ConsultationCase policy, Runnable refreshed) {
        UI.getCurrent().removeAll();
        CaseTab tab = policy.app
                .getBeanProvider(CaseTab.class)
                .orderedStream()
                .filter(each -> each.stage() == Stage.CONSULTATION)
                .findFirst()
                .orElseThrow();
        UI.getCurrent().add(tab.content(new CaseView() {
            @Override
            public CaseSummary policyCase() {
                return policy.app.getBean(CaseFiles.class).get(policy.id);
            }

            @Override
            public Optional<OpenStep> myStep() {
                return policy.app.getBean(Workflow.class).mine(policy.id);
            }

            @Override
            public void refresh() {
                refreshed.run();
            }
        }));
    }
}
