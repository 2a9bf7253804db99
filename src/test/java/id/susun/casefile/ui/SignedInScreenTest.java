package id.susun.casefile.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import id.susun.identity.ActingPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A screen without a browser, in front of somebody who has signed in. */
abstract class SignedInScreenTest extends SpringBrowserlessTest {

    private final ActingPerson person;

    SignedInScreenTest(ActingPerson person) {
        this.person = person;
    }

    /** The screen takes along who has signed in; the application, when it starts, forgets who did so before. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signIn(person);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void signIn(ActingPerson person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person, "n/a", ActingPerson.authorities(person.membership())));
    }
}
