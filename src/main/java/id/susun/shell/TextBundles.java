package id.susun.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds every bundle under {@code i18n/} on the class path; a feature adds its own file and nothing else. */
final class TextBundles {

    static final Locale INDONESIAN = Locale.of("id", "ID");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final ResourceBundleMessageSource SOURCE = load();

    private TextBundles() {}

    static ResourceBundleMessageSource source() {
        return SOURCE;
    }

    static String[] baseNames() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
            return Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> "i18n/" + name.substring(0, name.length() - ".properties".length()))
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundleMessageSource load() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(baseNames());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(INDONESIAN);
        return source;
    }
}
