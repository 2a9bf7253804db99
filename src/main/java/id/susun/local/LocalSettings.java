package id.susun.local;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The {@code susun.local.*} properties. */
record LocalSettings(
        String cache, String keycloakVersion, int postgresPort, int keycloakPort, int keycloakManagementPort) {

    static LocalSettings from(Environment environment) {
        return Binder.get(environment).bindOrCreate("susun.local", LocalSettings.class);
    }

    /** The given folder, or Susun's part of the user's cache folder. */
    Path folder() {
        return cache.isBlank() ? userCache() : Path.of(cache).toAbsolutePath();
    }

    /** Maven unpacks Keycloak here, once per version. */
    Path keycloakDistribution() {
        return distribution(keycloakVersion);
    }

    static Path distribution(String version) {
        return userCache().resolve("keycloak-" + version);
    }

    private static Path userCache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("susun");
    }
}
