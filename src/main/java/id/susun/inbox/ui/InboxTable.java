package id.susun.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.casefile.ui.CasePages;
import id.susun.casefile.ui.HoldButton;
import id.susun.casefile.ui.Turn;
import id.susun.inbox.InboxItem;
import id.susun.shell.Badge;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.LoadMore;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.workflow.StepHolding;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open steps as a table that grows page by page. */
class InboxTable extends Div {

    /** Reads a page. */
    interface Pages {
        List<InboxItem> read(InboxItem.@Nullable Cursor after, int limit);
    }

    /** What the steps are to the person at work. */
    enum Kind {
        MINE,
        /** Theirs too, but a colleague has taken them. */
        HELD,
        /** Others must do them first. */
        AWAITED,
        /** Others are late with them, and the person at work watches over that. */
        ESCALATED
    }

    private static final int PAGE = 25;

    private final StepHolding holding;
    private final Clock clock;
    private final SerializableRunnable changed;
    private final ResponsiveTable<InboxItem> table;
    private final boolean empty;

    InboxTable(Kind kind, String caption, Pages pages, StepHolding holding, Clock clock, SerializableRunnable changed) {
        this.holding = holding;
        this.clock = clock;
        this.changed = changed;
        List<InboxItem> first = pages.read(null, PAGE);
        empty = first.isEmpty();
        table = new ResponsiveTable<InboxItem>(caption)
                .captionHidden()
                .column(Texts.text("inbox.case"), this::policyCase)
                .column(Texts.text("inbox.step"), InboxTable::step)
                .column(Texts.text("inbox.due"), item -> Turn.due(item.step(), clock));
        switch (kind) {
            case MINE -> table.column(Texts.text("inbox.actions"), item -> actions(item, false));
            case HELD ->
                table.column(Texts.text("inbox.held.by"), this::holder)
                        .column(Texts.text("inbox.actions"), item -> actions(item, true));
            case AWAITED, ESCALATED ->
                table.column(Texts.text("inbox.who"), item -> Turn.words(item.step(), item.holders()))
                        .column(
                                Texts.text("inbox.since"),
                                item -> ago(item.step().createdAt()));
        }
        add(table.rows(first));
        if (first.size() == PAGE) {
            add(more(pages, table, first.getLast()));
        }
    }

    /** Sets what is shown where there are no steps, and returns this table. */
    InboxTable whenEmpty(EmptyState state) {
        table.whenEmpty(state);
        return this;
    }

    boolean isEmpty() {
        return empty;
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
        if (item.step().returned()) {
            both.add(new Badge(Texts.text("inbox.returned"), Tone.WARNING));
        }
        return both;
    }

    private Component holder(InboxItem item) {
        Div holder = new Div(new Span(item.step().assigneeName()));
        Instant since = item.step().assignedAt();
        if (since != null) {
            Div note = new Div(Texts.text("inbox.held.since", ago(since)));
            note.addClassName("row-note");
            holder.add(note);
        }
        return holder;
    }

    private Component actions(InboxItem item, boolean colleagues) {
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (item.step().assigneeId() != null && !colleagues) {
            actions.add(new Badge(Texts.text("inbox.taken"), Tone.INFO));
        }
        actions.add(HoldButton.of(item.step(), holding, colleagues, succeeded -> changed.run()));
        return actions;
    }

    private String ago(Instant then) {
        return Formats.ago(then, clock.instant());
    }
}
