package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.drafting.TemplateState;
import id.susun.shell.Buttons;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import java.util.List;
import java.util.function.IntConsumer;

/** The states that a template was given, newest first; each can still be read. */
class TemplateStates extends Div {

    TemplateStates(List<TemplateState> states, IntConsumer read) {
        addClassName("template-states");
        if (states.isEmpty()) {
            add(new Paragraph(Texts.text("template.states.none")));
            return;
        }
        OrderedList list = new OrderedList();
        for (TemplateState state : states) {
            Div head = new Div(Texts.text(
                    state.own() ? "template.state.own" : "template.state.default",
                    state.number(),
                    Formats.dateTime(state.at()),
                    state.by()));
            Div reason = new Div(state.reason());
            reason.addClassName("row-note");
            var look = Buttons.quiet(Texts.text("template.state.read"), () -> read.accept(state.number()));
            look.setAriaLabel(Texts.text("template.state.read.of", state.number()));
            list.add(new ListItem(head, reason, look));
        }
        add(list);
    }
}
