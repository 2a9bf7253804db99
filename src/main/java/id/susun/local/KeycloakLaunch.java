package id.susun.local;

import id.susun.local.LocalKeycloak.Ports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a Keycloak is started: its files, its command line and what the realm file's placeholders stand for. */
record KeycloakLaunch(KeycloakHome home, Path distribution, Ports ports, LocalSecrets secrets, String application) {

    // What Keycloak's own kc.sh passes, with less memory and a quicker start.
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    static KeycloakLaunch prepare(Path distribution, Path folder, Ports ports, String application) throws IOException {
        if (Files.notExists(distribution.resolve("lib/quarkus-run.jar"))) {
            throw new LocalStartException(
                    "Keycloak is not unpacked in " + distribution + ".",
                    "Run `./mvnw test-compile` once: it downloads Keycloak (177 MB) from Maven Central.");
        }
        new Port("Keycloak", ports.http(), Port.KEYCLOAK).mustBeFree();
        new Port("Keycloak's health page", ports.management(), Port.KEYCLOAK_MANAGEMENT).mustBeFree();
        KeycloakHome home = new KeycloakHome(folder.resolve("keycloak"));
        KeycloakLaunch launch =
                new KeycloakLaunch(home, distribution, ports, LocalSecrets.of("keycloak", folder), application);
        home.prepare(distribution, launch.placeholders());
        return launch;
    }

    String clientSecret() {
        return secrets.get("client");
    }

    Path log() {
        return home.path().resolve("keycloak.log");
    }

    /** The names that the realm file may use as {@code ${NAME}}; docker-compose.yml sets the same ones. */
    private Map<String, String> placeholders() {
        return Map.of(
                "SUSUN_URL", application,
                "SUSUN_BACKCHANNEL_URL", application,
                "SUSUN_CLIENT_SECRET", clientSecret());
    }

    /** @param built whether a start just before has built the server, so that this one need not look */
    Process start(boolean built) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home.path());
        command.add("-Djboss.server.config.dir=" + home.path().resolve("conf"));
        if (built) {
            command.add("-Dkc.config.built=true");
        }
        command.add("-cp");
        command.add(home.path().resolve("guard") + File.pathSeparator + distribution.resolve("lib/quarkus-run.jar"));
        command.add(KeycloakGuard.class.getName());
        command.addAll(List.of(
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.http(),
                "--http-management-port=" + ports.management(),
                "--health-enabled=true"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().putAll(placeholders());
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("admin"));
        return builder.start();
    }
}
