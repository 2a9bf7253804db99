package id.susun.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.ClassPathResource;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static String[] baseNames() {
        return TextBundles.baseNames();
    }

    @ParameterizedTest
    @MethodSource("baseNames")
    void everyTextExistsInBothLanguages(String baseName) throws IOException {
        assertThat(load(baseName + "_en.properties").keySet())
                .isEqualTo(load(baseName + ".properties").keySet());
    }

    @ParameterizedTest
    @MethodSource("baseNames")
    void noTextLosesAnApostropheOrItsArguments(String baseName) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String suffix : new String[] {".properties", "_en.properties"}) {
            load(baseName + suffix).forEach((key, text) -> {
                softly.assertThat(text).as(key).isNotBlank();
                if (ARGUMENT.matcher(text).find()) {
                    softly.assertThat(LONE_APOSTROPHE.matcher(text).find())
                            .as("apostrophe in %s needs doubling", key)
                            .isFalse();
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void noKeyIsDefinedTwiceAcrossBundles() throws IOException {
        Map<String, String> owners = new HashMap<>();
        for (String baseName : baseNames()) {
            for (String key : load(baseName + ".properties").keySet()) {
                assertThat(owners.put(key, baseName)).as(key).isNull();
            }
        }
        assertThat(owners).containsKey("shell.cancel");
    }

    @Test
    void indonesianIsTheDefaultWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(Texts.text("shell.cancel")).isEqualTo("Batal");
            assertThat(Texts.text(Locale.FRENCH, "shell.cancel")).isEqualTo("Batal");
            assertThat(Texts.text(Locale.ENGLISH, "shell.cancel")).isEqualTo("Cancel");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThat(Texts.has("shell.nothing")).isFalse();
        assertThatThrownBy(() -> Texts.text("shell.nothing")).isInstanceOf(NoSuchMessageException.class);
    }

    private static Map<String, String> load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
