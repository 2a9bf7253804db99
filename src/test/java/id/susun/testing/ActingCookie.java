package id.susun.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.susun.identity.DemoPeople;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Takes every browser for the demo person that its cookie names. */
@TestConfiguration(proxyBeanMethods = false)
public class ActingCookie {

    private static final String NAME = "acting-as";
    private static final DemoPeople PEOPLE = DemoPeople.load();

    /** A page of {@code username} on a screen of the given size. */
    public static Page page(People people, int port, String username, int width, int height) {
        Page page = people.visitor(width, height);
        page.context().addCookies(List.of(new Cookie(NAME, username).setUrl("http://localhost:" + port)));
        return page;
    }

    @Bean
    @Order(1)
    SecurityFilterChain actingCookie(HttpSecurity http) {
        http.securityMatcher(request -> who(request).isPresent());
        http.csrf(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.frameOptions(options -> options.sameOrigin()));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        Filter acting = (request, response, chain) -> {
            try {
                PEOPLE.as(who((HttpServletRequest) request).orElseThrow()).call(() -> {
                    chain.doFilter(request, response);
                    return true;
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        http.addFilterBefore(acting, AuthorizationFilter.class);
        return http.build();
    }

    private static Optional<String> who(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(jakarta.servlet.http.Cookie::getValue)
                .findFirst();
    }
}
