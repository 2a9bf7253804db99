package id.susun.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Answers a route that this person may not open, like one that does not exist. */
@AnonymousAllowed
class RouteDeniedView extends MessagePage implements HasErrorParameter<AccessDeniedException> {

    RouteDeniedView() {
        super(Texts.text("shell.notFound.title"), Texts.text("shell.notFound.text"), new HomeLink());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
