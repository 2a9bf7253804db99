package id.susun.testing;

import id.susun.local.LocalFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where this test run keeps its database and Keycloak, away from the developer's own. */
final class TestFolder {

    private static final LocalFolder FOLDER = IntStream.rangeClosed(1, 9)
            .mapToObj(number ->
                    LocalFolder.claim(Path.of("target", "local-" + number).toAbsolutePath()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Nine test runs are busy in this folder"));

    private TestFolder() {}

    static Path path() {
        return FOLDER.path();
    }
}
