package id.susun.drafting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.drafting.References;
import id.susun.drafting.TextKind;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Chooses the place that a reference leads to. */
class ReferenceDialog extends Dialog {

    private static final Set<TextKind> TARGETS = EnumSet.of(
            TextKind.MENIMBANG,
            TextKind.BAB,
            TextKind.BAGIAN,
            TextKind.PASAL,
            TextKind.AYAT,
            TextKind.DEFINISI,
            TextKind.BUTIR,
            TextKind.PUTUSAN,
            TextKind.LAMPIRAN);

    ReferenceDialog(Draft draft, DraftNode citing, Consumer<String> chosen) {
        References references = draft.references();
        setHeaderTitle(Texts.text("drafting.refer.title"));
        setWidth("min(36rem, calc(100vw - 2rem))");
        ComboBox<DraftNode> target = new ComboBox<>(Texts.text("drafting.refer.target"));
        target.setWidthFull();
        List<DraftNode> targets = draft.text()
                .all()
                .filter(node -> TARGETS.contains(node.kind()) && !node.id().equals(citing.id()))
                .toList();
        target.setItemLabelGenerator(node -> NodeChoice.label(draft, node));
        target.setItems(targets);
        add(new Paragraph(Texts.text("drafting.refer.hint")), target);
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("drafting.refer.insert"), () -> {
                            DraftNode node = target.getValue();
                            target.setInvalid(node == null);
                            target.setErrorMessage(Texts.text("drafting.refer.missing"));
                            if (node != null) {
                                close();
                                chosen.accept(references.token(citing, node));
                            }
                        }));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                target.focus();
            }
        });
    }
}
