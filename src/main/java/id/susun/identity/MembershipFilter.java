package id.susun.identity;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.JsonConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the memberships of a session current, and leads a person without a tenant to the page that explains it. An open
 * screen that nobody touches is no sign of life: its heartbeats renew nothing, so an unattended desk is signed out.
 */
final class MembershipFilter extends OncePerRequestFilter {

    static final String NO_TENANT = "/tanpa-pemda";

    private static final Set<String> WITHOUT_TENANT = Set.of(NO_TENANT, "/logout", "/error");

    private final TokenRenewal renewal;

    MembershipFilter(TokenRenewal renewal) {
        this.renewal = renewal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SusunOidcUser before = user();
        if (before == null || isRequest(request, RequestType.HEARTBEAT)) {
            chain.doFilter(request, response);
            return;
        }
        if (!renewal.renew(token(), request, response)) {
            SessionPrincipal.signOut(request, response);
        }
        SusunOidcUser now = user();
        if (now == null || now.active().isPresent()) {
            chain.doFilter(request, response);
        } else if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + NO_TENANT);
        } else if (before.active().isPresent() && isRequest(request, RequestType.UIDL)) {
            leaveTheScreen(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static OAuth2AuthenticationToken token() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return (OAuth2AuthenticationToken) Objects.requireNonNull(authentication);
    }

    private static @Nullable SusunOidcUser user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof OAuth2AuthenticationToken
                        && authentication.getPrincipal() instanceof SusunOidcUser user
                ? user
                : null;
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return "GET".equals(request.getMethod())
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                && !WITHOUT_TENANT.contains(path);
    }

    private static boolean isRequest(HttpServletRequest request, RequestType type) {
        return type.getIdentifier().equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }

    /** The tenant was lost under an open screen: answers in Vaadin's own protocol so that the browser goes to the explanation. */
    private static void leaveTheScreen(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(JsonConstants.JSON_CONTENT_TYPE);
        response.getWriter()
                .write(VaadinService.createCriticalNotificationJSON(
                        null, null, null, request.getContextPath() + NO_TENANT));
    }
}
