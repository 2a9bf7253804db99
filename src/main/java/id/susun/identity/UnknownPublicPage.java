package id.susun.identity;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers public addresses that nothing else knows; otherwise Vaadin would, and open a session for every passer-by. */
@RestController
class UnknownPublicPage {

    @RequestMapping({"/publik/**", "/api/publik/**"})
    void refuse() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
