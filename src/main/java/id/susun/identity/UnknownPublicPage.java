package id.susun.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers public addresses that nothing else knows; otherwise Vaadin would, and open a session for every passer-by. */
@Controller
class UnknownPublicPage {

    private final boolean demo;

    UnknownPublicPage(@Value("${susun.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /** A page that explains; an address typed with a slash too many is led to the one without. */
    @RequestMapping({"/publik/**", "/eli/**"})
    ModelAndView page(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.endsWith("/")
                ? new ModelAndView("redirect:" + path.substring(0, path.length() - 1))
                : new ModelAndView("public/not-found", Map.of("demo", demo), HttpStatus.NOT_FOUND);
    }

    @RequestMapping("/api/publik/**")
    void refuse() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
