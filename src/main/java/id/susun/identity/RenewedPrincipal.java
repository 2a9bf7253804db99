package id.susun.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.event.OAuth2AuthorizedClientRefreshedEvent;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizedClientRefreshedEventListener;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.event.OidcUserRefreshedEvent;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/**
 * Checks a renewed ID token and puts the principal made from it in the place of the old one.
 *
 * <p>Spring Security registers the same listener by itself, but that one looks for the sign-in where it was kept before
 * Vaadin moved it, finds nobody and does nothing; so the listener is made here, when it is needed.
 */
@Component
class RenewedPrincipal {

    private final JwtDecoderFactory<ClientRegistration> decoders = new OidcIdTokenDecoderFactory();
    private final MemberSignIn signIn;
    private final MemberRegister register;

    RenewedPrincipal(MemberSignIn signIn, MemberRegister register) {
        this.signIn = signIn;
        this.register = register;
    }

    void take(OAuth2AuthorizedClientRefreshedEvent renewal, HttpServletRequest request, HttpServletResponse response) {
        OidcAuthorizedClientRefreshedEventListener listener = new OidcAuthorizedClientRefreshedEventListener();
        listener.setSecurityContextHolderStrategy(SecurityContextHolder.getContextHolderStrategy());
        listener.setJwtDecoderFactory(decoders);
        listener.setUserService(signIn);
        listener.setApplicationEventPublisher(event -> replace((OidcUserRefreshedEvent) event, request, response));
        listener.onApplicationEvent(renewal);
    }

    private void replace(OidcUserRefreshedEvent event, HttpServletRequest request, HttpServletResponse response) {
        SessionPrincipal.replace(event.getAuthentication(), request, response);
        if (event.getNewOidcUser() instanceof SignedIn signedIn) {
            register.replace(signedIn.person(), signedIn.memberships());
        }
    }
}
