package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.approval.RouteEditing;
import id.susun.approval.RouteRule;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;

/** The rules that concern this government, each as a card that reads like a sentence. */
class RuleCards extends OrderedList {

    private final RouteEditing editing;
    private final RouteWords words;
    private final List<RouteRule> rules;
    private final int version;
    private final SerializableRunnable saved;

    RuleCards(RouteEditing editing, RouteWords words, SerializableRunnable saved) {
        this.editing = editing;
        this.words = words;
        this.saved = saved;
        // Before the rules: what somebody keeps in between makes a change of these rules old, never unseen.
        this.version = editing.version();
        this.rules = editing.rules();
        addClassName("rule-cards");
        for (int i = 0; i < rules.size(); i++) {
            RouteRule rule = rules.get(i);
            if (rule.levels().isEmpty() || rule.levels().contains(words.tenant().level())) {
                add(card(rule, i));
            }
        }
    }

    private ListItem card(RouteRule rule, int index) {
        H3 title = new H3(words.title(rule));
        Div head = new Div(title);
        head.addClassName("rule-head");
        words.conditions(rule).forEach(condition -> head.add(new Badge(condition, Tone.INFO)));
        ListItem card = new ListItem(head, new RouteChain(words, rule.route()));
        card.getElement().setAttribute("value", String.valueOf(index + 1));
        card.addClassName("rule-card");
        if (!rule.note().isBlank()) {
            Paragraph note = new Paragraph(Texts.text("route.rule.note", index + 1, rule.note()));
            note.addClassName("rule-note");
            card.add(note);
        }
        Div actions = new Div(
                Buttons.secondary(
                        Texts.text("route.rule.edit"),
                        () -> new RuleEditor(editing, words, rules, version, index, false, saved).open()),
                Buttons.quiet(
                        Texts.text("route.rule.except"),
                        () -> new RuleEditor(editing, words, rules, version, index, true, saved).open()),
                Buttons.quiet(
                        Texts.text("route.rule.delete"),
                        () -> new RuleRemoval(editing, words, rules, version, index, saved).open()));
        actions.getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute("aria-label", button.getElement().getText() + ": " + words.title(rule)));
        actions.addClassName("row-actions");
        card.add(actions);
        return card;
    }
}
