package id.susun.identity;

import id.susun.tenant.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows tests what a signed-in request sees; there is no such address in the product. */
@RestController
class WhoAmI {

    static final String PATH = "/uji/aku";
    static final String AS_DRAFTER = "/uji/perancang";
    static final String RUN_OUT = "/uji/kedaluwarsa";
    static final String SWITCH = "/uji/pindah/";

    private final CurrentUser currentUser;
    private final TenantSwitch tenantSwitch;
    private final OAuth2AuthorizedClientRepository clients;

    WhoAmI(CurrentUser currentUser, TenantSwitch tenantSwitch, OAuth2AuthorizedClientRepository clients) {
        this.currentUser = currentUser;
        this.tenantSwitch = tenantSwitch;
        this.clients = clients;
    }

    /** What is seen: the person, the tenants to choose from, the active one and the rights there. */
    record Seen(String username, List<String> choices, String active, List<String> authorities, String csrf) {}

    @GetMapping(PATH)
    Seen me(Authentication authentication, CsrfToken csrf) {
        return new Seen(
                currentUser.person().username(),
                tenantSwitch.choices().stream()
                        .map(choice -> choice.tenant().value())
                        .toList(),
                currentUser
                        .find()
                        .flatMap(SignedIn::active)
                        .map(active -> active.tenant().value())
                        .orElse(""),
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .sorted()
                        .toList(),
                csrf.getToken());
    }

    @GetMapping(AS_DRAFTER)
    @PreAuthorize("hasRole('DRAFTER')")
    Map<String, Boolean> asDrafter() {
        return Map.of("allowed", true);
    }

    @GetMapping(SWITCH + "{tenant}")
    Map<String, String> switchTo(@PathVariable String tenant) {
        tenantSwitch.switchTo(new TenantId(tenant));
        return Map.of("active", currentUser.tenant().value());
    }

    /** Makes the session's access token look as if its time were over. */
    @GetMapping(RUN_OUT)
    Map<String, Boolean> runOut(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizedClient client = Objects.requireNonNull(
                clients.loadAuthorizedClient(SecurityConfiguration.REGISTRATION, authentication, request));
        OAuth2AccessToken token = client.getAccessToken();
        OAuth2AccessToken old = new OAuth2AccessToken(
                token.getTokenType(),
                token.getTokenValue(),
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                token.getScopes());
        clients.saveAuthorizedClient(
                new OAuth2AuthorizedClient(
                        client.getClientRegistration(), client.getPrincipalName(), old, client.getRefreshToken()),
                authentication,
                request,
                response);
        return Map.of("expired", true);
    }
}
