package id.susun.local;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The {@code susun.local.*} properties. */
record LocalSettings(String cache, int postgresPort, int keycloakPort, int keycloakManagementPort) {

    static LocalSettings from(Environment environment) {
        return Binder.get(environment).bindOrCreate("susun.local", LocalSettings.class);
    }

    /** The given folder, or Susun's part of the user's cache folder. */
    Path folder() {
        return cache.isBlank() ? userCache() : Path.of(cache).toAbsolutePath();
    }

    /** {@code $XDG_CACHE_HOME/susun} or {@code ~/.cache/susun}, as in the build file. */
    static Path userCache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("susun");
    }
}
