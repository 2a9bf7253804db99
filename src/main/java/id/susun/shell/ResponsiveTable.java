package id.susun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.ValueProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table to read, real to a screen reader; on a phone each row becomes a card of labels and values, without those that
 * are empty. The first column names the row. Columns first, then rows.
 */
public class ResponsiveTable<T> extends Div {

    private record Column<T>(String header, ValueProvider<T, ?> value, boolean numeric) implements Serializable {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final Element table = new Element("table");
    private final Element headRow = new Element("tr");
    private final Element body = new Element("tbody");
    private @Nullable Component empty;
    private @Nullable ValueProvider<T, @Nullable UUID> place;

    /** A table with a translated caption, which says what the rows are. */
    public ResponsiveTable(String caption) {
        addClassName("table-wrap");
        table.getClassList().add("table");
        table.setAttribute("role", "table");
        Element head = new Element("thead");
        head.setAttribute("role", "rowgroup");
        body.setAttribute("role", "rowgroup");
        headRow.setAttribute("role", "row");
        head.appendChild(headRow);
        table.appendChild(new Element("caption").setText(caption), head, body);
        getElement().appendChild(table);
    }

    /** Hides the caption from the eye, where a heading above says the same, and returns this table. */
    public ResponsiveTable<T> captionHidden() {
        table.getClassList().add("caption-hidden");
        return this;
    }

    /** Adds a column; a value is a text, a component or null. Returns this table. */
    public ResponsiveTable<T> column(String header, ValueProvider<T, ?> value) {
        return column(new Column<>(header, value, false));
    }

    /** Adds a column of figures, aligned at the right. Returns this table. */
    public ResponsiveTable<T> numeric(String header, ValueProvider<T, ?> value) {
        return column(new Column<>(header, value, true));
    }

    /** Makes every row a {@link Place}; a row of null is none. Returns this table. */
    public ResponsiveTable<T> places(ValueProvider<T, @Nullable UUID> ids) {
        place = ids;
        return this;
    }

    /** Sets what is shown while there are no rows, and returns this table. */
    public ResponsiveTable<T> whenEmpty(Component component) {
        empty = component;
        add(component);
        showOrHide();
        return this;
    }

    /** Replaces the rows and returns this table. */
    public ResponsiveTable<T> rows(List<T> items) {
        body.removeAllChildren();
        return append(items);
    }

    /** Adds rows at the end, for a list that grows page by page, and returns this table. */
    public ResponsiveTable<T> append(List<T> items) {
        items.forEach(item -> body.appendChild(row(item)));
        showOrHide();
        return this;
    }

    private ResponsiveTable<T> column(Column<T> column) {
        columns.add(column);
        Element cell = new Element("th").setText(column.header());
        cell.setAttribute("scope", "col").setAttribute("role", "columnheader");
        if (column.numeric()) {
            cell.getClassList().add("numeric");
        }
        headRow.appendChild(cell);
        return this;
    }

    private Element row(T item) {
        Element row = new Element("tr").setAttribute("role", "row");
        UUID id = place == null ? null : place.apply(item);
        if (id != null) {
            row.setAttribute("id", Place.id(id));
        }
        for (Column<T> column : columns) {
            boolean first = row.getChildCount() == 0;
            Element cell = new Element(first ? "th" : "td")
                    .setAttribute("role", first ? "rowheader" : "cell")
                    .setAttribute("data-label", column.header());
            if (first) {
                cell.setAttribute("scope", "row");
            }
            if (column.numeric()) {
                cell.getClassList().add("numeric");
            }
            Object value = column.value().apply(item);
            if (value == null) {
                cell.getClassList().add("nothing");
            }
            cell.appendChild(content(value).getElement());
            row.appendChild(cell);
        }
        return row;
    }

    private static Component content(@Nullable Object value) {
        return value instanceof Component component ? component : new Text(value == null ? "–" : value.toString());
    }

    private void showOrHide() {
        if (empty != null) {
            boolean none = body.getChildCount() == 0;
            empty.setVisible(none);
            table.setVisible(!none);
        }
    }
}
