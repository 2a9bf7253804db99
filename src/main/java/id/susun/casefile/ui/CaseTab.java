package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import id.susun.workflow.Stage;

/** A stage's tab on the case page; one Spring bean per stage. */
public interface CaseTab {

    /** The stage whose tab it is. */
    Stage stage();

    /** Builds the tab for one case, anew whenever it is opened or {@link CaseView#refresh()} is called. */
    Component content(CaseView view);
}
