package id.susun.shell;

import id.susun.identity.ActingPerson;
import id.susun.identity.CurrentUser;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.tenant.TenantId;
import jakarta.servlet.Filter;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The shell alone, without database and sign-in: everybody is one and the same drafter. Not found by scanning. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan("id.susun.shell")
@Import(CurrentUser.class)
class Kitchen {

    static final ActingPerson DRAFTER = new ActingPerson(
            new Person("1", "rina.siregar", "Rina Siregar"),
            new Membership(
                    new TenantId("kota-medan"),
                    Set.of(Role.DRAFTER, Role.APPROVER, Role.AUDITOR),
                    Set.of(Office.KABAG_HUKUM),
                    Set.of("medan-marelan")));

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        Filter asDrafter = (request, response, chain) -> {
            try {
                DRAFTER.call(() -> {
                    chain.doFilter(request, response);
                    return true;
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        http.addFilterBefore(asDrafter, AuthorizationFilter.class);
        return http.build();
    }
}
