package id.susun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text that a screen asks for under a fixed key is there: its absence would take the whole screen down. */
class TextKeysTest {

    private static final Pattern ASKED = Pattern.compile("Texts\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void everyFixedKeyHasAText() throws IOException {
        List<String> missing;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            missing = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TextKeysTest::asked)
                    .distinct()
                    .filter(key -> !Texts.has(key))
                    .toList();
        }

        assertThat(missing).isEmpty();
    }

    private static Stream<String> asked(Path source) {
        try {
            return ASKED
                    .matcher(Files.readString(source))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
