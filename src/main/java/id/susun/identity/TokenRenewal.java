package id.susun.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.event.OAuth2AuthorizedClientRefreshedEvent;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Renews a session's tokens once the access token has run out, and with them the memberships. One request of a session at a time, because Keycloak accepts each refresh token
 * once.
 */
@Component
class TokenRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);
    /** Renewed this long before the end, so that clocks a little apart do no harm. */
    private static final Duration SKEW = Duration.ofSeconds(30);
    /** How long people may go on while Keycloak cannot be reached at all. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final OAuth2AuthorizedClientRepository clients;
    private final ClientRegistrationRepository registrations;
    private final RenewedPrincipal principal;
    private final Clock clock;

    TokenRenewal(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository clients,
            RenewedPrincipal principal,
            Clock clock) {
        this.registrations = registrations;
        this.clients = clients;
        this.principal = principal;
        this.clock = clock;
    }

    /** Renews if it is time; false when the session must end, because Keycloak no longer vouches for it. */
    boolean renew(OAuth2AuthenticationToken token, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        OAuth2AuthorizedClient client = client(token, request);
        if (client != null && !runsOut(client)) {
            return true;
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            SessionPrincipal.reload(request);
            OAuth2AuthorizedClient current = client(token, request);
            return current != null && (!runsOut(current) || renew(token, current, request, response));
        }
    }

    private boolean renew(
            OAuth2AuthenticationToken token,
            OAuth2AuthorizedClient client,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            manager(request, response)
                    .authorize(OAuth2AuthorizeRequest.withAuthorizedClient(client)
                            .principal(token)
                            .attribute(HttpServletRequest.class.getName(), request)
                            .attribute(HttpServletResponse.class.getName(), response)
                            .build());
            return true;
        } catch (AuthenticationException e) {
            LOG.warn("A renewed ID token was refused: {}", e.getMessage());
            return false;
        } catch (OAuth2AuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                LOG.info("Keycloak ended a session: {}", e.getError().getDescription());
                return false;
            }
            LOG.warn("Keycloak did not renew a token: {}", e.getMessage());
            return clock.instant().isBefore(expiry(client).plus(GRACE));
        }
    }

    /** One for each renewal: whoever is told of the new tokens has to know the request they came with. */
    private DefaultOAuth2AuthorizedClientManager manager(HttpServletRequest request, HttpServletResponse response) {
        RefreshTokenOAuth2AuthorizedClientProvider provider = new RefreshTokenOAuth2AuthorizedClientProvider();
        provider.setClock(clock);
        provider.setClockSkew(SKEW);
        provider.setApplicationEventPublisher(
                event -> principal.take((OAuth2AuthorizedClientRefreshedEvent) event, request, response));
        DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(provider);
        return manager;
    }

    private @Nullable OAuth2AuthorizedClient client(OAuth2AuthenticationToken token, HttpServletRequest request) {
        return clients.loadAuthorizedClient(token.getAuthorizedClientRegistrationId(), token, request);
    }

    private boolean runsOut(OAuth2AuthorizedClient client) {
        return !clock.instant().isBefore(expiry(client).minus(SKEW));
    }

    private static Instant expiry(OAuth2AuthorizedClient client) {
        return Objects.requireNonNullElse(client.getAccessToken().getExpiresAt(), Instant.EPOCH);
    }
}
