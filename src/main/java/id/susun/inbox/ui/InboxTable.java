package id.susun.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.casefile.ui.CasePages;
import id.susun.casefile.ui.Turn;
import id.susun.inbox.InboxItem;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.LoadMore;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.workflow.OpenStep;
import id.susun.workflow.StepHolding;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Open steps as a table that grows page by page; with their holding they can be claimed and released, without they are awaited. */
class InboxTable extends Div {

    /** Reads a page. */
    interface Pages {
        List<InboxItem> read(InboxItem.@Nullable Cursor after, int limit);
    }

    private static final int PAGE = 25;

    private final @Nullable StepHolding holding;
    private final Clock clock;
    private final SerializableRunnable changed;

    InboxTable(
            String caption,
            Pages pages,
            @Nullable StepHolding holding,
            Clock clock,
            SerializableRunnable changed,
            EmptyState empty) {
        this.holding = holding;
        this.clock = clock;
        this.changed = changed;
        List<InboxItem> first = pages.read(null, PAGE);
        ResponsiveTable<InboxItem> table = new ResponsiveTable<InboxItem>(caption)
                .captionHidden()
                .column(Texts.text("inbox.case"), this::policyCase)
                .column(Texts.text("inbox.step"), InboxTable::step)
                .column(Texts.text("inbox.due"), item -> Turn.due(item.step(), clock));
        if (holding == null) {
            table.column(Texts.text("inbox.who"), item -> Turn.words(item.step(), item.holders()))
                    .column(
                            Texts.text("inbox.since"),
                            item -> Formats.ago(item.step().createdAt(), clock.instant()));
        } else {
            table.column(Texts.text("inbox.actions"), this::actions);
        }
        add(table.whenEmpty(empty).rows(first));
        if (first.size() == PAGE) {
            add(more(pages, table, first.getLast()));
        }
    }

    private static LoadMore more(Pages pages, ResponsiveTable<InboxItem> table, InboxItem last) {
        InboxItem[] cursor = {last};
        return new LoadMore(() -> {
            List<InboxItem> next = pages.read(InboxItem.Cursor.after(cursor[0]), PAGE);
            table.append(next);
            if (!next.isEmpty()) {
                cursor[0] = next.getLast();
            }
            return next.size() == PAGE;
        });
    }

    private Component policyCase(InboxItem item) {
        Anchor link = new Anchor(
                CasePages.path(item.step().caseId(), item.step().step().stage()), item.title());
        link.addClassName("row-link");
        Div note = new Div(Texts.label("instrument", item.instrument()) + " · " + item.workspaceName());
        note.addClassName("row-note");
        return new Div(link, note);
    }

    private static Component step(InboxItem item) {
        Span what = new Span(Texts.label("step", item.step().step()));
        Badge stage = new Badge(Texts.label("stage", item.step().step().stage()));
        Div both = new Div(what, stage);
        both.addClassName("row-step");
        return both;
    }

    private Component actions(InboxItem item) {
        OpenStep step = item.step();
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (step.assigneeId() == null) {
            actions.add(Buttons.secondary(Texts.text("inbox.claim"), () -> hand(step, true)));
        } else {
            actions.add(new Badge(Texts.text("inbox.taken"), Tone.INFO));
            actions.add(Buttons.quiet(Texts.text("inbox.release"), () -> hand(step, false)));
        }
        return actions;
    }

    private void hand(OpenStep step, boolean claim) {
        boolean done = Failures.attempt(() -> {
            if (claim) {
                Objects.requireNonNull(holding).claim(step.id());
            } else {
                Objects.requireNonNull(holding).release(step.id());
            }
        });
        if (done) {
            Toasts.success(Texts.text(claim ? "inbox.claimed" : "inbox.released"));
        }
        changed.run();
    }
}
