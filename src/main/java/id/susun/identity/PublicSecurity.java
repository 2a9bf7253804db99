package id.susun.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What anybody may read: public pages and the health of the application. Nobody is signed in there, even with a session
 * cookie, so that a request cannot ride on somebody's sign-in and needs no token against that.
 */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    private static final String STRICT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';" + " frame-ancestors 'none'";

    /** Behind the filter that finds out whom a proxy forwards for, and in front of everything that costs. */
    @Bean
    FilterRegistrationBean<PublicRateFilter> publicRates(@Value("${susun.public.per-minute:300}") int perMinute) {
        FilterRegistrationBean<PublicRateFilter> filter = new FilterRegistrationBean<>(new PublicRateFilter(perMinute));
        filter.addUrlPatterns("/publik/*", "/eli/*", "/api/publik/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicPages(HttpSecurity http) {
        http.securityMatcher("/publik/**", "/api/publik/**", "/eli/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return withoutSession(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain health(HttpSecurity http) {
        http.securityMatcher("/actuator/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                .permitAll()
                .anyRequest()
                .denyAll());
        return withoutSession(http);
    }

    private static SecurityFilterChain withoutSession(HttpSecurity http) {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(STRICT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }
}
