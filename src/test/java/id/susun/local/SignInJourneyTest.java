package id.susun.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.susun.testing.BrowserTest;
import id.susun.testing.People;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInJourneyTest {

    @Test
    void aStrangerIsAskedForNameAndPasswordAtOnce(People people) {
        Page page = people.visitor();

        page.navigate("/");

        assertThat(page.url()).contains("/realms/susun/");
        assertThat(page.locator("#username").isVisible()).isTrue();
        assertThat(page.locator("#password").isVisible()).isTrue();
    }

    @Test
    void aDemoPersonSignsInThroughKeycloak(People people) {
        Page page = people.signIn("pelaksana.tubei");

        assertThat(page.url()).startsWith(people.url());
        assertThat(page.context().cookies(people.url()))
                .anySatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
    }
}
