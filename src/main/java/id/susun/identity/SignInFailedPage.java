package id.susun.identity;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a failed sign-in ends: starting again by itself would go round in circles. */
@Controller
class SignInFailedPage {

    static final String PATH = "/publik/gagal-masuk";

    @GetMapping(PATH)
    String show() {
        return "identity/gagal-masuk";
    }
}
