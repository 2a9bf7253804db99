package id.susun.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** Answers a page whose service refuses this person; worded as not found, so that nothing is given away. */
@AnonymousAllowed
class DeniedView extends MessagePage implements HasErrorParameter<AccessDeniedException> {

    DeniedView() {
        super(Texts.text("shell.notFound.title"), Texts.text("shell.notFound.text"), new HomeLink());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
