package id.susun.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A chart with a title, named axes, and the same figures as a table for those who cannot see it. */
@Tag("figure")
@JavaScript("context://aset/chart.js")
public abstract class Chart extends HtmlContainer {

    private final ObjectNode model = JsonNodeFactory.instance.objectNode();
    private final Element picture = new Element("susun-chart");

    Chart(String type, String title, String unit, List<String> categories, List<Series> series) {
        addClassName("chart");
        model.put("type", type).put("title", title).put("unit", unit);
        model.put("locale", Texts.locale().toLanguageTag());
        ArrayNode names = model.putArray("categories");
        categories.forEach(names::add);
        ArrayNode rows = model.putArray("series");
        series.forEach(row -> {
            ObjectNode node = rows.addObject().put("name", row.name());
            ArrayNode values = node.putArray("values");
            row.values().forEach(values::add);
        });
        Element caption = new Element("figcaption").setText(unit.isBlank() ? title : title + " (" + unit + ")");
        picture.setAttribute("aria-hidden", "true");
        getElement().appendChild(caption, picture, table(title, categories, series));
        send();
    }

    /** Fixes the scale, for example 0 to 5 for competency levels, and returns this chart. */
    public Chart scale(double min, double max) {
        model.put("min", min).put("max", max);
        return send();
    }

    /** Names the axes and returns this chart. */
    public Chart axes(String categoryAxis, String valueAxis) {
        model.put("categoryAxis", categoryAxis).put("valueAxis", valueAxis);
        return send();
    }

    private Chart send() {
        picture.setPropertyJson("model", model.deepCopy());
        return this;
    }

    private static Element table(String title, List<String> categories, List<Series> series) {
        Element head = new Element("tr");
        head.appendChild(cell("th", Texts.text("shell.chart.item")));
        series.forEach(row -> head.appendChild(cell("th", row.name())));
        Element body = new Element("tbody");
        for (int i = 0; i < categories.size(); i++) {
            Element line = new Element("tr");
            line.appendChild(cell("th", categories.get(i)));
            for (Series row : series) {
                @Nullable Double value = i < row.values().size() ? row.values().get(i) : null;
                line.appendChild(cell("td", value == null ? "–" : Formats.number(value.doubleValue())));
            }
            body.appendChild(line);
        }
        Element table = new Element("table");
        table.getClassList().add("visually-hidden");
        table.appendChild(
                new Element("caption").setText(Texts.text("shell.chart.table", title)),
                new Element("thead").appendChild(head),
                body);
        return table;
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
