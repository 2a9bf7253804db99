package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.shell.BpmnDiagram;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.workflow.ProcessPicture;
import id.susun.workflow.ProcessPictures;
import id.susun.workflow.Stage;
import org.jspecify.annotations.Nullable;

/** The way of the case through its process, as a diagram and in words; a stage opens into its own steps. */
@org.springframework.stereotype.Component
class FlowTab {

    private final ProcessPictures pictures;

    FlowTab(ProcessPictures pictures) {
        this.pictures = pictures;
    }

    Component content(CaseView view) {
        Div place = new Div();
        show(view, place, null);
        return place;
    }

    private void show(CaseView view, Div place, @Nullable Stage stage) {
        place.removeAll();
        (stage == null ? pictures.lifecycle(view.caseId()) : pictures.stage(view.caseId(), stage))
                .ifPresentOrElse(
                        picture -> place.add(section(view, place, picture)),
                        () -> place.add(new EmptyState(
                                VaadinIcon.SITEMAP,
                                Texts.text("casepage.flow.none.title"),
                                Texts.text("casepage.flow.none.hint"))));
    }

    private Component section(CaseView view, Div place, ProcessPicture picture) {
        BpmnDiagram diagram = new BpmnDiagram(
                Texts.text("casepage.flow.picture", picture.name()),
                picture.xml(),
                picture.ids(ProcessPicture.State.DONE),
                picture.ids(ProcessPicture.State.CURRENT));
        diagram.addOpenListener(id -> show(view, place, Stage.of(id)));
        Section section = new Section(picture.name(), diagram)
                .withHint(Texts.text(picture.stage() == null ? "casepage.flow.hint" : "casepage.flow.stageHint"));
        if (picture.stage() != null) {
            section.withActions(Buttons.secondary(Texts.text("casepage.flow.back"), () -> show(view, place, null)));
        }
        return section;
    }
}
