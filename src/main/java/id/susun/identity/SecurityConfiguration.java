package id.susun.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The signed-in part of Susun: sign-in and sign-out through Keycloak, and what a browser may do with the pages. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    static final String REGISTRATION = "keycloak";

    /** Vaadin's bootstrap needs inline and evaluated scripts; everything else comes from this server. */
    private static final String SCREENS = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " frame-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

    @Bean
    @Order(20)
    SecurityFilterChain screens(HttpSecurity http, MemberSignIn signIn, TokenRenewal renewal) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/webjars/**", "/_static/**", "/aset/**", "/error", "/robots.txt")
                        .permitAll());
        // Unknown addresses reach Vaadin, which says "not found"; its views are guarded one by one, by annotation.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/" + REGISTRATION, "{baseUrl}/")
                        .anyRequest(AuthorizedUrl::authenticated));
        http.oauth2Login(login -> login.userInfoEndpoint(endpoint -> endpoint.oidcUserService(signIn))
                .failureHandler((request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + SignInFailedPage.PATH)));
        http.oidcLogout(logout -> logout.backChannel(withDefaults()));
        http.addFilterBefore(new MembershipFilter(renewal), AuthorizationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(SCREENS))
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    /** In the session, not by user name: the same person in two browsers has two refresh tokens. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }
}
