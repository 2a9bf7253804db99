package id.susun.identity;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Makes the principal from the ID token, which carries everything: at sign-in and at every renewal of the tokens. */
@Component
class MemberSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final CurrentUser currentUser;

    MemberSignIn(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        return currentUser
                .find()
                .filter(SusunOidcUser.class::isInstance)
                .map(SusunOidcUser.class::cast)
                .filter(before -> before.person().id().equals(token.getSubject()))
                .map(before -> before.renewed(token))
                .orElseGet(() -> SusunOidcUser.signedIn(token));
    }
}
