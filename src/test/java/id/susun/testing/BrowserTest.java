package id.susun.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Like {@link KeycloakTest}, with a real Chromium: take a {@link People} as a parameter of the test method.
 *
 * <p>When a test fails, each person's screen and a Playwright trace are kept in {@code target/browser}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@KeycloakTest
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
