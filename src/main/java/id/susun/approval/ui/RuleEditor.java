package id.susun.approval.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.approval.Route;
import id.susun.approval.RouteEditing;
import id.susun.approval.RouteRule;
import id.susun.casefile.Instrument;
import id.susun.casefile.Subject;
import id.susun.identity.Office;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import id.susun.tenant.WorkspaceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes one rule, or adds one before it: for which texts, who initials in which turn, who signs, which steps beside. */
class RuleEditor extends Dialog {

    private static final int RESTED_MILLIS = 400;

    private final RouteEditing editing;
    private final int version;
    private final List<RouteRule> rules;
    private final int index;
    private final boolean exception;
    private final RouteRule before;
    private final CheckboxGroup<Instrument> instruments = new CheckboxGroup<>(Texts.text("route.instrument"));
    private final CheckboxGroup<WorkspaceType> units = new CheckboxGroup<>(Texts.text("route.unit"));
    private final CheckboxGroup<String> subjects = new CheckboxGroup<>(Texts.text("concerns.subject"));
    private final RadioButtonGroup<String> budget = new RadioButtonGroup<>(Texts.text("concerns.budget.short"));
    private final TurnsField turns;
    private final Select<Office> signatory = new Select<>();
    private final CheckboxGroup<String> steps = new CheckboxGroup<>(Texts.text("route.steps"));
    private final TextArea note = new TextArea(Texts.text("route.rule.note.label"));
    private final TextArea reason = new TextArea(Texts.text("route.table.reason"));
    private final EffectsView effects;

    /**
     * An editor of one rule.
     *
     * @param rules the rules on the page, as they were at {@code version}
     * @param exception the rule at {@code index} is copied and the copy comes before it
     */
    RuleEditor(
            RouteEditing editing,
            RouteWords words,
            List<RouteRule> rules,
            int version,
            int index,
            boolean exception,
            SerializableRunnable saved) {
        this.editing = editing;
        this.version = version;
        this.rules = List.copyOf(rules);
        this.index = index;
        this.exception = exception;
        this.before = rules.get(index);
        this.effects = new EffectsView(words);
        this.turns = new TurnsField(words, before.route().turns(), this::changed);
        setHeaderTitle(Texts.text(exception ? "route.rule.exception" : "route.rule.change", index + 1));
        addClassName("rule-editor");
        setWidth("min(46rem, calc(100vw - 1rem))");
        setCloseOnOutsideClick(false);
        where(words);
        way(words);
        for (TextArea area : List.of(note, reason)) {
            area.setWidthFull();
            Typing.follow(area, RESTED_MILLIS);
        }
        note.setValue(exception ? "" : before.note());
        note.setHelperText(Texts.text("route.rule.note.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Texts.text("route.rule.reason.help"));
        add(
                new H3(Texts.text("route.rule.where")),
                instruments,
                units,
                subjects,
                budget,
                new H3(Texts.text("route.rule.turns")),
                turns,
                new H3(Texts.text("route.rule.after")),
                steps,
                signatory,
                note,
                effects,
                reason);
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("route.rule.save"), () -> {
                            if (Failures.attempt(() -> editing.change(version, after(), reason.getValue()))) {
                                close();
                                saved.run();
                            }
                        }));
        changed();
    }

    private void where(RouteWords words) {
        instruments.setItems(Instrument.values());
        instruments.setItemLabelGenerator(one -> Texts.label("instrument", one));
        instruments.setValue(before.instruments());
        instruments.setHelperText(Texts.text("route.rule.any.help"));
        units.setItems(WorkspaceType.values());
        units.setItemLabelGenerator(one -> Texts.label("route.unit", one));
        units.setValue(before.units());
        units.setHelperText(Texts.text("route.rule.any.help"));
        subjects.setItems(words.affairs().stream()
                .filter(subject -> !subject.retired() || before.subjects().contains(subject.code()))
                .map(Subject::code)
                .toList());
        subjects.setItemLabelGenerator(words::affair);
        subjects.setValue(before.subjects());
        subjects.setVisible(!words.affairs().isEmpty());
        subjects.setHelperText(Texts.text("route.rule.any.help"));
        budget.setItems("ANY", "YES", "NO");
        budget.setItemLabelGenerator(one -> RouteWords.budget(effect(one)));
        budget.setValue(before.budgetEffect() == null ? "ANY" : before.budgetEffect() ? "YES" : "NO");
        instruments.addValueChangeListener(change -> demand());
        units.addValueChangeListener(change -> changed());
        subjects.addValueChangeListener(change -> changed());
        budget.addValueChangeListener(change -> changed());
    }

    @SuppressWarnings("NullAway")
    private static Boolean effect(String choice) {
        return choice.equals("ANY") ? null : choice.equals("YES");
    }

    private void way(RouteWords words) {
        signatory.setLabel(Texts.text("route.signatory"));
        signatory.setItems(Office.values());
        signatory.setItemLabelGenerator(words::office);
        signatory.setValue(before.route().signatory());
        signatory.setWidthFull();
        steps.setItems(RouteWords.STEPS);
        steps.setItemLabelGenerator(words::step);
        Route route = before.route();
        Set<String> asked = new HashSet<>();
        boolean[] has = {
            route.harmonisation(), route.jointApproval(), route.facilitation(), route.registerNumber(), route.gazette()
        };
        for (int i = 0; i < has.length; i++) {
            if (has[i]) {
                asked.add(RouteWords.STEPS.get(i));
            }
        }
        steps.setValue(asked);
        demand();
        signatory.addValueChangeListener(change -> changed());
        steps.addValueChangeListener(change -> changed());
    }

    /** What the law demands is ticked and stays so. */
    private void demand() {
        Set<String> demanded = RouteRule.demanded(instruments.getValue());
        Set<String> asked = new HashSet<>(steps.getValue());
        asked.addAll(demanded);
        steps.setValue(asked);
        steps.setItemEnabledProvider(step -> !demanded.contains(step));
        steps.setHelperText(demanded.isEmpty() ? "" : Texts.text("route.rule.demanded"));
        changed();
    }

    private void changed() {
        if (signatory.getValue() != null) {
            effects.show(editing.effects(after()));
        }
    }

    private List<RouteRule> after() {
        Set<String> asked = steps.getValue();
        RouteRule rule = new RouteRule(
                instruments.getValue(),
                before.levels(),
                units.getValue(),
                subjects.getValue(),
                effect(budget.getValue()),
                new Route(
                        turns.value(),
                        signatory.getValue(),
                        asked.contains("harmonisation"),
                        asked.contains("jointApproval"),
                        asked.contains("facilitation"),
                        asked.contains("registerNumber"),
                        asked.contains("gazette")),
                note.getValue());
        List<RouteRule> after = new ArrayList<>(rules);
        if (exception) {
            after.add(index, rule);
        } else {
            after.set(index, rule);
        }
        return after;
    }
}
