package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.audit.AuditEntry;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.LoadMore;
import id.susun.shell.Texts;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search in a history found, page by page, with how much of it stands there and a way out when it is nothing. */
class HistoryResults extends Div {

    /** Reads at most {@code limit} entries older than {@code before}, or from the newest. */
    interface Source extends Serializable {
        List<AuditEntry> read(@Nullable AuditEntry before, int limit);
    }

    private final int pageSize;
    private final SerializableRunnable clear;
    private final Paragraph count = new Paragraph();
    private final Div place = new Div();
    private int shown;
    private @Nullable AuditEntry last;

    HistoryResults(int pageSize, SerializableRunnable clear) {
        this.pageSize = pageSize;
        this.clear = clear;
        count.addClassNames("row-note", "history-count");
        count.getElement().setAttribute("role", "status");
        add(count, place);
    }

    /** Begins anew: {@code append} puts each page of {@code source} into {@code rows}. */
    void show(Source source, Component rows, SerializableConsumer<List<AuditEntry>> append) {
        shown = 0;
        last = null;
        place.removeAll();
        boolean more = next(source, append);
        place.add(shown == 0 ? nothing() : rows);
        if (more) {
            place.add(new LoadMore(() -> next(source, append)));
        }
    }

    /** One entry more than the page holds tells whether there is another page. */
    private boolean next(Source source, SerializableConsumer<List<AuditEntry>> append) {
        List<AuditEntry> found = source.read(last, pageSize + 1);
        boolean more = found.size() > pageSize;
        List<AuditEntry> page = more ? found.subList(0, pageSize) : found;
        if (!page.isEmpty()) {
            append.accept(page);
            last = page.getLast();
            shown += page.size();
        }
        count.setText(Texts.text(more ? "history.count.more" : "history.count.all", shown));
        return more;
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.TIME_BACKWARD,
                Texts.text("history.none.title"),
                Texts.text("history.none.hint"),
                Buttons.secondary(Texts.text("history.clear"), clear));
    }
}
