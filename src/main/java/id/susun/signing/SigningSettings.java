package id.susun.signing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The {@code susun.signing.*} properties: {@code url} of the service, {@code user} and {@code password} of this
 * installation's account there (by environment, or as files through {@code spring.config.import=configtree:…}), {@code
 * timeout}, {@code trusted-issuers} as a PEM file, which only {@code example} does without: a service whose signatures prove
 * nothing, and are shown as such, and {@code appearance}: {@code invisible}, or {@code x,y,width,height} of a box with a QR code on the last page.
 */
record SigningSettings(
        URI url,
        String user,
        String password,
        Duration timeout,
        @Nullable Path trustedIssuers,
        boolean example,
        String appearance,
        String link) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    SigningSettings {
        boolean safe = "https".equals(url.getScheme()) || THIS_MACHINE.contains(String.valueOf(url.getHost()));
        if (!safe) {
            throw new IllegalArgumentException("susun.signing.url must be https: passphrases travel there");
        }
        if (trustedIssuers == null && !example) {
            throw new IllegalArgumentException("susun.signing.trusted-issuers must name a PEM file of the issuers whose"
                    + " certificates count: a signature has to be certified (UU 12/2011 Pasal 97B)");
        }
        if (!appearance.equals("invisible") && !appearance.matches("\\d{1,4}(,\\d{1,4}){3}")) {
            throw new IllegalArgumentException("susun.signing.appearance must be invisible or x,y,width,height");
        }
    }

    static @Nullable SigningSettings from(Environment environment) {
        String url = environment.getProperty("susun.signing.url", "");
        String issuers = environment.getProperty("susun.signing.trusted-issuers", "");
        return url.isBlank()
                ? null
                : new SigningSettings(
                        URI.create(url.replaceAll("/+$", "")),
                        environment.getProperty("susun.signing.user", ""),
                        environment.getProperty("susun.signing.password", ""),
                        Duration.parse(environment.getProperty("susun.signing.timeout", "PT45S")),
                        issuers.isBlank() ? null : Path.of(issuers),
                        environment.getProperty("susun.signing.example", Boolean.class, false),
                        environment.getProperty("susun.signing.appearance", "invisible"),
                        environment.getProperty("susun.url", ""));
    }

    /** Shows neither user nor password. */
    @Override
    public String toString() {
        return "SigningSettings[" + url + "]";
    }
}
