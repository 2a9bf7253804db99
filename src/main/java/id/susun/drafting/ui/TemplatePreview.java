package id.susun.drafting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.PolicyText;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import java.util.function.Function;

/** What a new text would look like, for a title that the administrator may change. */
class TemplatePreview extends Dialog {

    private static final int LONGEST = 300;
    private static final int REST_MILLIS = 400;

    TemplatePreview(Function<String, PolicyText> texts) {
        addClassName("read-dialog");
        setHeaderTitle(Texts.text("template.preview"));
        setWidth("min(52rem, calc(100vw - 1rem))");
        setHeight("calc(100vh - 2rem)");
        TextField title = new TextField(Texts.text("template.preview.title"));
        title.setWidthFull();
        title.setMaxLength(LONGEST);
        title.setValue(Texts.text("template.preview.sample"));
        ReadPage page = new ReadPage(Texts.text("template.preview"), texts.apply(title.getValue()));
        Typing.follow(title, REST_MILLIS);
        title.addValueChangeListener(changed -> page.show(texts.apply(changed.getValue())));
        add(new Paragraph(Texts.text("template.preview.hint")), title, page);
        getFooter().add(Buttons.quiet(Texts.text("shell.close"), this::close));
    }
}
