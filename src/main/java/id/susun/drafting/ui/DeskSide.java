package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import id.susun.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside the page: its outline, which the page itself fills, and whatever else speaks of it, one at a time. A
 * pane that is not shown stays in the document, so that it keeps what the page put there.
 */
class DeskSide extends Div {

    private final Div tabs = new Div();
    private final List<NativeButton> buttons = new ArrayList<>();
    private final List<Div> panes = new ArrayList<>();

    DeskSide() {
        addClassName("desk-side");
        tabs.addClassName("desk-tabs");
        tabs.getElement().setAttribute("role", "tablist");
        tabs.getElement().setAttribute("aria-label", Texts.text("drafting.side"));
        // The arrow keys walk along the tabs (WAI-ARIA tabs pattern).
        tabs.getElement()
                .executeJs("this.addEventListener('keydown', e => {"
                        + "const step = {ArrowRight: 1, ArrowLeft: -1}[e.key]; if (!step) return;"
                        + "const all = [...this.querySelectorAll('[role=tab]')];"
                        + "const next = all.at((all.indexOf(document.activeElement) + step) % all.length);"
                        + "next.focus(); next.click();});");
        add(tabs);
        Div outline = new Div();
        outline.addClassName("desk-outline");
        pane(Texts.text("drafting.outline"), outline);
        show(0);
    }

    /** Adds a pane; the button's text can be changed as its counts change. */
    final NativeButton pane(String label, Component content) {
        return pane("desk-pane-" + panes.size(), label, content);
    }

    /** As the other, with a DOM id to link to. */
    final NativeButton pane(String id, String label, Component content) {
        int index = panes.size();
        NativeButton button = new NativeButton(label, click -> show(index));
        button.getElement().setAttribute("role", "tab").setAttribute("aria-controls", id);
        button.setId("desk-tab-" + index);
        Div pane = new Div(content);
        pane.addClassName("desk-pane");
        pane.setId(id);
        pane.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("aria-labelledby", "desk-tab-" + index)
                .setAttribute("tabindex", "0");
        buttons.add(button);
        panes.add(pane);
        tabs.add(button);
        add(pane);
        pane.getElement().setAttribute("hidden", index > 0);
        button.getElement().setAttribute("aria-selected", String.valueOf(index == 0));
        return button;
    }

    final void show(int index) {
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).getElement().setAttribute("hidden", i != index);
            buttons.get(i).getElement().setAttribute("aria-selected", String.valueOf(i == index));
            buttons.get(i).getElement().setAttribute("tabindex", i == index ? "0" : "-1");
        }
    }
}
