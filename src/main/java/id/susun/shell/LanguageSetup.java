package id.susun.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * One language choice for screens, public pages and validation messages, kept in a cookie. The browser's own language is
 * not consulted: an English-language browser is common in offices that work in Indonesian.
 */
@Configuration(proxyBeanMethods = false)
class LanguageSetup {

    static final String COOKIE = "susun-bahasa";
    static final Duration COOKIE_AGE = Duration.ofDays(365);

    @Bean
    MessageSource messageSource() {
        return TextBundles.source();
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver(COOKIE);
        resolver.setDefaultLocale(TextBundles.INDONESIAN);
        resolver.setCookieMaxAge(COOKIE_AGE);
        return resolver;
    }

    @Bean
    I18NProvider i18nProvider() {
        return new BundleTranslations();
    }

    static final class BundleTranslations implements I18NProvider {
        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(TextBundles.INDONESIAN, TextBundles.ENGLISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, @Nullable Object... params) {
            return TextBundles.source().getMessage(key, params, locale);
        }
    }
}
