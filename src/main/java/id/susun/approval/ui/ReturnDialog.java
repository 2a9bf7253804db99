package id.susun.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiPredicate;
import id.susun.casefile.AskRepair;
import id.susun.casefile.RepairRequests;
import id.susun.casefile.TextNode;
import id.susun.shell.Buttons;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends a text back: which nodes are to be repaired and why, and what concerns the whole. What was typed stays when the
 * decision is refused.
 */
class ReturnDialog extends Dialog {

    private static final int RESTED_MILLIS = 400;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;
    private static final int SHORTEST_OF_NODE = 5;
    private static final int LONGEST_OF_NODE = 1000;
    private static final int WORDS_SHOWN = 60;

    private final TextArea reason = new TextArea(Texts.text("review.return.reason"));
    private final Div rows = new Div();
    private final List<Row> named = new ArrayList<>();
    private final ComboBox<TextNode> place = new ComboBox<>(Texts.text("review.return.node"));

    private record Row(TextNode node, TextArea reason) implements java.io.Serializable {}

    /**
     * A dialog for a return.
     *
     * @param others who decides side by side and is not waited for any more after a return; empty for nobody
     * @param pending that questions to others are withdrawn by it; empty for none
     */
    ReturnDialog(
            int version,
            String others,
            String pending,
            List<TextNode> nodes,
            SerializableBiPredicate<String, List<AskRepair>> decide) {
        setHeaderTitle(Texts.text("approval.return"));
        addClassNames("reason-dialog", "return-dialog");
        setWidth("min(40rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        add(new Paragraph(Texts.text("review.return.text", version)));
        if (!others.isEmpty()) {
            add(new Paragraph(Texts.text("approval.together.return", others)));
        }
        if (!pending.isEmpty()) {
            add(new Paragraph(pending));
        }
        if (!nodes.isEmpty()) {
            place.setItems(
                    (item, filter) ->
                            words(item).toLowerCase(Texts.locale()).contains(filter.toLowerCase(Texts.locale())),
                    nodes);
            place.setItemLabelGenerator(ReturnDialog::words);
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
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setManualValidation(true);
        Typing.follow(reason, RESTED_MILLIS);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(reason);
        Button confirm = Buttons.primary(Texts.text("approval.return"), () -> {
            if (fits() && decide.test(reason.getValue().strip(), points())) {
                close();
            }
        });
        getFooter().add(Buttons.quiet(Texts.text("shell.cancel"), this::close), confirm);
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

    private List<AskRepair> points() {
        return named.stream()
                .map(row ->
                        new AskRepair(row.node().id(), row.reason().getValue().strip()))
                .toList();
    }

    private boolean fits() {
        boolean ok = true;
        for (Row row : named) {
            ok &= ReasonDialog.fits(row.reason(), SHORTEST_OF_NODE, LONGEST_OF_NODE);
        }
        int shortest = named.isEmpty() || !reason.getValue().isBlank() ? SHORTEST : 0;
        return ReasonDialog.fits(reason, shortest, LONGEST) && ok;
    }
}
