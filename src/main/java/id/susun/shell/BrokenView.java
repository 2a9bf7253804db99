package id.susun.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Answers a page that failed to open: a message with a reference, never a stack trace. */
@AnonymousAllowed
class BrokenView extends MessagePage implements HasErrorParameter<Exception> {

    BrokenView() {
        super(Texts.text("shell.error.title"), Texts.text("shell.error.text"), new HomeLink());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        add(new Paragraph(Failures.message(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
