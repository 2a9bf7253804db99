package id.susun.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.susun.calendar.TimeLimit;
import id.susun.calendar.TimeLimits;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;

/** How long each step may take, where the limit comes from, and what the government has set itself. */
class LimitSection extends Section {

    private final TimeLimits limits;
    private final Div table = new Div();

    LimitSection(TimeLimits limits) {
        super(Texts.text("calendar.limits"));
        this.limits = limits;
        withHint(Texts.text("calendar.limits.hint"));
        add(table);
        show();
    }

    private void show() {
        table.removeAll();
        table.add(new ResponsiveTable<TimeLimit>(Texts.text("calendar.limits"))
                .captionHidden()
                .column(Texts.text("calendar.step"), LimitNames::of)
                .column(Texts.text("calendar.limit"), LimitSection::length)
                .column(
                        Texts.text("calendar.reminder"),
                        limit -> Texts.text("calendar.reminder.before", limit.reminderDays()))
                .column(Texts.text("calendar.basis"), TimeLimit::basis)
                .column(Texts.text("calendar.actions"), this::actions)
                .rows(limits.all()));
    }

    private static Component length(TimeLimit limit) {
        Div length = new Div(new Span(words(limit)));
        TimeLimit original = limit.original();
        if (original != null) {
            length.add(new Badge(Texts.text("calendar.own"), Tone.INFO));
            Div note = new Div(Texts.text("calendar.original", words(original)));
            note.addClassName("row-note");
            length.add(note);
        }
        return length;
    }

    static String words(TimeLimit limit) {
        return Texts.text("calendar.unit." + limit.unit(), limit.days());
    }

    private Component actions(TimeLimit limit) {
        Div actions = new Div(
                Buttons.quiet(Texts.text("calendar.change"), () -> new LimitDialog(limits, limit, this::saved).open()));
        actions.addClassName("row-actions");
        if (limit.original() != null) {
            actions.add(Buttons.quiet(Texts.text("calendar.reset"), () -> {
                if (Failures.attempt(() -> limits.reset(limit.key()))) {
                    saved();
                }
            }));
        }
        return actions;
    }

    private void saved() {
        Toasts.success(Texts.text("calendar.saved"));
        show();
    }
}
