package id.susun.needs.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import id.susun.needs.Competency;
import id.susun.needs.CompetencyType;
import id.susun.shell.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A choice from the catalogue, or a technical competency typed as code and name. */
class CompetencyField extends ComboBox<Competency> {

    private static final Pattern TYPED = Pattern.compile("\\s*([A-Za-z]{1,3}\\.[0-9]{1,3})\\s+(\\S.*)");

    CompetencyField(List<Competency> catalogue) {
        super(Texts.text("needs.gap.competency"));
        setItems(catalogue);
        setItemLabelGenerator(Competency::label);
        setHelperText(Texts.text("needs.gap.competency.helper"));
        setAllowCustomValue(true);
        setRequiredIndicatorVisible(true);
        addCustomValueSetListener(typed -> setValue(read(typed.getDetail())));
    }

    /** Words without a code keep an empty code, which the service refuses at this field. */
    private static Competency read(String typed) {
        Matcher parts = TYPED.matcher(typed);
        return parts.matches()
                ? new Competency(parts.group(1), parts.group(2), CompetencyType.TECHNICAL)
                : new Competency("", typed, CompetencyType.TECHNICAL);
    }

    Competency competency() {
        return getValue() == null ? new Competency("", "", CompetencyType.TECHNICAL) : getValue();
    }
}
