package id.susun.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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

    @Test
    void aTabLeftOpenShowsNothingOfTheGovernmentSwitchedTo(People people) {
        Page left = people.signIn("rangkap.dua");
        left.navigate("/kebijakan");
        left.getByLabel("Cari judul").waitFor();
        Page here = left.context().newPage();
        here.navigate("/");
        here.getByText("Kabupaten Lebong").first().click();
        here.getByText("Kota Sawahlunto").click();
        PlaywrightAssertions.assertThat(here.locator(".tenant")).containsText("Kota Sawahlunto");

        left.getByLabel("Cari judul").fill("Kompetensi");
        left.getByLabel("Cari judul").press("Enter");
        PlaywrightAssertions.assertThat(left.getByText("Sesi Anda telah berakhir"))
                .isVisible();
        left.reload();
        PlaywrightAssertions.assertThat(left.locator(".tenant")).containsText("Kota Sawahlunto");
    }
}
