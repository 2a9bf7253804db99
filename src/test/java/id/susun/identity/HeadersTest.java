package id.susun.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.testing.KeycloakTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@KeycloakTest
class HeadersTest {

    @Value("${susun.url}")
    private String url;

    private WebSession browser;

    @BeforeEach
    void openBrowser() {
        browser = new WebSession(url);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void screensCarryTheirPolicyAlthoughVaadinForwards() {
        HttpResponse<String> page = browser.signIn("warga.lebong");

        assertThat(page.uri().toString()).startsWith(url);
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'self'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @Test
    void publicPagesAreStrictAndKeepNoSession() {
        HttpResponse<String> page = browser.page(SignInFailedPage.PATH);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).doesNotContain("??");
    }

    @Test
    void anUnknownPublicAddressIsNotFoundAndKeepsNoSession() {
        HttpResponse<String> page = browser.page("/publik/tidak-ada");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void onlyTheHealthOfTheApplicationIsOpen() {
        assertThat(browser.json("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(browser.json("/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(browser.json("/actuator").statusCode()).isNotEqualTo(200);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
