package id.susun.approval.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.approval.RouteEditing;
import id.susun.approval.RouteRule;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import java.util.ArrayList;
import java.util.List;

/** Takes a rule away, after showing by which others its texts would go. */
class RuleRemoval extends Dialog {

    private static final int RESTED_MILLIS = 400;

    /** {@code rules}: those on the page, as they were at {@code version}. */
    RuleRemoval(
            RouteEditing editing,
            RouteWords words,
            List<RouteRule> rules,
            int version,
            int index,
            SerializableRunnable saved) {
        List<RouteRule> after = new ArrayList<>(rules);
        after.remove(index);
        setHeaderTitle(Texts.text("route.rule.remove", index + 1));
        addClassName("rule-editor");
        setWidth("min(46rem, calc(100vw - 1rem))");
        setCloseOnOutsideClick(false);
        EffectsView effects = new EffectsView(words);
        effects.show(editing.effects(after));
        TextArea reason = new TextArea(Texts.text("route.table.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Typing.follow(reason, RESTED_MILLIS);
        add(new Paragraph(words.title(rules.get(index))), effects, reason);
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.danger(Texts.text("route.rule.remove.yes"), () -> {
                            if (Failures.attempt(() -> editing.change(version, after, reason.getValue()))) {
                                close();
                                saved.run();
                            }
                        }));
    }
}
