package id.susun.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Describes an identity provider that is never called, for tests that act as a person without signing in. */
final class NoKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PROVIDER = "spring.security.oauth2.client.provider.keycloak.";
    private static final String NOWHERE = "http://keycloak.invalid/realms/susun/protocol/openid-connect/";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "noKeycloak",
                        Map.of(
                                PROVIDER + "authorization-uri",
                                NOWHERE + "auth",
                                PROVIDER + "token-uri",
                                NOWHERE + "token",
                                PROVIDER + "jwk-set-uri",
                                NOWHERE + "certs",
                                PROVIDER + "user-info-uri",
                                NOWHERE + "userinfo",
                                PROVIDER + "user-name-attribute",
                                "preferred_username",
                                "susun.oidc.client-secret",
                                "never-sent")));
    }
}
