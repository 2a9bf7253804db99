package id.susun.consultation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import id.susun.consultation.Passage;
import id.susun.shell.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of a round's text an input is about; not there where the round has no text. */
class PassageField extends ComboBox<Passage> {

    PassageField() {
        super(Texts.text("consultation.input.passage"));
        setItemLabelGenerator(Passage::label);
        setPlaceholder(Texts.text("consultation.input.passage.whole"));
        setClearButtonVisible(true);
        offer(List.of());
    }

    /** Offers the passages of a round; what was chosen from another round's text is forgotten. */
    final void offer(List<Passage> passages) {
        setItems(passages);
        setVisible(!passages.isEmpty());
    }

    /** Node of the chosen passage, null for the whole text. */
    @Nullable
    UUID node() {
        return getOptionalValue().map(Passage::id).orElse(null);
    }
}
