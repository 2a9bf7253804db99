package id.susun.approval.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.casefile.AskRepair;
import id.susun.casefile.RepairRequests;
import id.susun.casefile.TextNode;
import id.susun.shell.Buttons;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import java.util.ArrayList;
import java.util.List;

/** Names parts of a text that are to be repaired, each with what is wrong with it. */
class NodePicker extends Div {

    private static final int RESTED_MILLIS = 400;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 1000;
    private static final int WORDS_SHOWN = 60;

    private final Div rows = new Div();
    private final List<Row> named = new ArrayList<>();

    private record Row(TextNode node, TextArea reason) implements java.io.Serializable {}

    /** Offers these nodes; nothing to see where there are none. */
    NodePicker(List<TextNode> nodes) {
        addClassName("node-picker");
        if (nodes.isEmpty()) {
            return;
        }
        ComboBox<TextNode> place = new ComboBox<>(Texts.text("review.return.node"));
        place.setItems(
                (item, filter) -> words(item).toLowerCase(Texts.locale()).contains(filter.toLowerCase(Texts.locale())),
                nodes);
        place.setItemLabelGenerator(NodePicker::words);
        place.setWidthFull();
        place.setHelperText(Texts.text("review.return.node.help"));
        place.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                name(change.getValue());
                place.clear();
            }
        });
        rows.addClassName("return-rows");
        add(rows, place);
    }

    private static String words(TextNode node) {
        String words = node.words().replace('\n', ' ');
        String shown = words.length() > WORDS_SHOWN ? words.substring(0, WORDS_SHOWN) + "…" : words;
        return shown.isBlank() ? node.place() : node.place() + " – " + shown;
    }

    private void name(TextNode node) {
        if (named.size() >= RepairRequests.MOST
                || named.stream().anyMatch(row -> row.node().id().equals(node.id()))) {
            return;
        }
        TextArea why = new TextArea(Texts.text("review.return.why", node.place()));
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true);
        why.setHelperText(words(node));
        Typing.follow(why, RESTED_MILLIS);
        why.addValueChangeListener(change -> why.setInvalid(false));
        Row row = new Row(node, why);
        Div line = new Div(why);
        line.addClassName("return-row");
        line.add(Buttons.icon(VaadinIcon.CLOSE_SMALL, Texts.text("review.return.remove", node.place()), () -> {
            named.remove(row);
            rows.remove(line);
        }));
        named.add(row);
        rows.add(line);
        why.focus();
    }

    /** What was named, in the order of naming. */
    List<AskRepair> points() {
        return named.stream()
                .map(row ->
                        new AskRepair(row.node().id(), row.reason().getValue().strip()))
                .toList();
    }

    /** Whether nothing was named. */
    boolean isEmpty() {
        return named.isEmpty();
    }

    /** Whether each part has its reason; what is missing says so. */
    boolean fits() {
        boolean ok = true;
        for (Row row : named) {
            ok &= ReasonDialog.fits(row.reason(), SHORTEST, LONGEST);
        }
        return ok;
    }
}
