package id.susun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Fields of a form: two columns where there is room, one on a phone; labels above the fields. */
public class FormGrid extends Div {

    /** A form with these fields, each one column wide. */
    public FormGrid(Component... fields) {
        addClassName("form-grid");
        add(fields);
    }

    /** Adds fields that take the whole width, such as long texts, and returns this form. */
    public FormGrid wide(Component... fields) {
        for (Component field : fields) {
            field.addClassName("wide");
            add(field);
        }
        return this;
    }

    /** Adds fields one column wide and returns this form. */
    public FormGrid with(Component... fields) {
        add(fields);
        return this;
    }
}
