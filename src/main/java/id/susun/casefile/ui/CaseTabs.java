package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.shell.EmptyState;
import id.susun.shell.Texts;
import id.susun.workflow.Stage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;

/** Builds the content of a tab: the case's own tabs here, the others by the stages. */
@org.springframework.stereotype.Component
class CaseTabs {

    private final Map<Stage, CaseTab> stages = new EnumMap<>(Stage.class);
    private final SummaryTab summary;
    private final FlowTab flow;
    private final HistoryTab history;

    CaseTabs(ObjectProvider<CaseTab> stageTabs, SummaryTab summary, FlowTab flow, HistoryTab history) {
        stageTabs.forEach(tab -> stages.put(tab.stage(), tab));
        this.summary = summary;
        this.flow = flow;
        this.history = history;
    }

    Component content(CaseTabName name, CaseView view) {
        return switch (name) {
            case SUMMARY -> summary.content(view);
            case FLOW -> flow.content(view);
            case HISTORY -> history.content(view);
            default -> stageContent(Objects.requireNonNull(name.stage()), view);
        };
    }

    private Component stageContent(Stage stage, CaseView view) {
        CaseTab tab = stages.get(stage);
        return tab != null
                ? tab.content(view)
                : new EmptyState(
                        VaadinIcon.CLOCK,
                        Texts.text("casepage.stageEmpty.title", Texts.label("stage", stage)),
                        Texts.text("casepage.stageEmpty.hint"));
    }
}
