package id.susun.testing;

import id.susun.local.ExampleSigner;
import id.susun.local.LocalKeycloak;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One Keycloak with the demo realm for all the tests of a run. */
final class TestKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final LocalKeycloak SERVER = start();

    /** The stand-in of the signing service; it ends with the run. */
    private static final ExampleSigner SIGNER = ExampleSigner.start();

    private static LocalKeycloak start() {
        TestPorts ports = TestPorts.ALL;
        LocalKeycloak server = LocalKeycloak.start(
                LocalKeycloak.distribution(),
                TestFolder.path(),
                new LocalKeycloak.Ports(ports.keycloak(), ports.management()),
                ports.url());
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testKeycloak",
                        Map.of(
                                "server.address", "127.0.0.1",
                                "server.port", TestPorts.ALL.application(),
                                "spring.security.oauth2.client.provider.keycloak.issuer-uri", SERVER.issuer(),
                                "susun.oidc.issuer", SERVER.issuer(),
                                "susun.oidc.client-secret", SERVER.clientSecret())));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("exampleSigner", SIGNER.properties()));
    }
}
