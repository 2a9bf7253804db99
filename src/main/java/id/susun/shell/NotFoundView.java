package id.susun.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Answers an unknown address, and an id that does not exist or belongs to another tenant: the two look the same. */
@AnonymousAllowed
class NotFoundView extends MessagePage implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super(Texts.text("shell.notFound.title"), Texts.text("shell.notFound.text"), new HomeLink());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
