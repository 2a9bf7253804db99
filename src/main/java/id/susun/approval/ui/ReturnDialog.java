package id.susun.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiPredicate;
import id.susun.casefile.AskRepair;
import id.susun.casefile.TextNode;
import id.susun.shell.Buttons;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import java.util.List;

/**
 * Sends a text back: which nodes are to be repaired and why, and what concerns the whole. What was typed stays when the
 * decision is refused.
 */
class ReturnDialog extends Dialog {

    private static final int RESTED_MILLIS = 400;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private final TextArea reason = new TextArea(Texts.text("review.return.reason"));
    private final NodePicker nodes;

    /**
     * A dialog for a return.
     *
     * @param title what is done
     * @param texts what that means, sentence by sentence; blank ones are left out
     * @param confirm what the button says
     * @param nodes the parts that can be named
     */
    ReturnDialog(
            String title,
            List<String> texts,
            String confirm,
            List<TextNode> nodes,
            SerializableBiPredicate<String, List<AskRepair>> decide) {
        this.nodes = new NodePicker(nodes);
        setHeaderTitle(title);
        addClassNames("reason-dialog", "return-dialog");
        setWidth("min(40rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        texts.stream().filter(text -> !text.isBlank()).forEach(text -> add(new Paragraph(text)));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setManualValidation(true);
        Typing.follow(reason, RESTED_MILLIS);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(this.nodes, reason);
        Button send = Buttons.primary(confirm, () -> {
            if (fits() && decide.test(reason.getValue().strip(), this.nodes.points())) {
                close();
            }
        });
        getFooter().add(Buttons.quiet(Texts.text("shell.cancel"), this::close), send);
    }

    private boolean fits() {
        boolean ok = nodes.fits();
        int shortest = nodes.isEmpty() || !reason.getValue().isBlank() ? SHORTEST : 0;
        return ReasonDialog.fits(reason, shortest, LONGEST) && ok;
    }
}
