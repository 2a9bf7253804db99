package id.susun.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** One Keycloak's own folder; the program files stay in the shared distribution. */
record KeycloakHome(Path path) {

    static final String REALM = "keycloak/susun-realm.json";
    private static final String THEMES = "keycloak/themes/";

    /** Lays out the folder, and lets the realm be imported anew when it or its placeholders changed. */
    void prepare(Path distribution, Map<String, String> placeholders) throws IOException {
        Files.createDirectories(path.resolve("data/import"));
        Files.createDirectories(path.resolve("providers"));
        FileSystemUtils.copyRecursively(distribution.resolve("conf"), path.resolve("conf"));
        link(path.resolve("lib"), distribution.resolve("lib"));
        copyGuard();
        copyPasswordBlacklists();
        copyThemes();
        importRealm(placeholders);
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** Only this one class goes onto Keycloak's class path, not the application with its configuration. */
    private void copyGuard() throws IOException {
        String file = KeycloakGuard.class.getName().replace('.', '/') + ".class";
        Path copy = path.resolve("guard").resolve(file);
        Files.createDirectories(copy.getParent());
        try (InputStream compiled = new ClassPathResource(file).getInputStream()) {
            Files.write(copy, compiled.readAllBytes());
        }
    }

    private void copyPasswordBlacklists() throws IOException {
        Path folder = Files.createDirectories(path.resolve("data/password-blacklists"));
        for (Resource list : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:keycloak/password-blacklists/*.txt")) {
            Files.write(folder.resolve(list.getFilename()), list.getContentAsByteArray());
        }
    }

    private void copyThemes() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + THEMES + "**/*.*")) {
            String address = file.getURL().toString();
            Path copy =
                    path.resolve("themes").resolve(address.substring(address.lastIndexOf(THEMES) + THEMES.length()));
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getContentAsByteArray());
        }
    }

    private void importRealm(Map<String, String> placeholders) throws IOException {
        String realm = new ClassPathResource(REALM).getContentAsString(StandardCharsets.UTF_8);
        String print = fingerprint(realm + new TreeMap<>(placeholders));
        Path imported = path.resolve("realm.sha256");
        if (Files.exists(imported) && Files.readString(imported).equals(print)) {
            return;
        }
        FileSystemUtils.deleteRecursively(path.resolve("data/h2"));
        Files.writeString(path.resolve("data/import/susun-realm.json"), realm);
        Files.writeString(imported, print);
    }

    private static String fingerprint(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
