package id.susun.testing;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its people, keeps what they saw when it fails, and closes their browsers. */
public final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final Path EVIDENCE = Path.of("target", "browser");

    static {
        // A loaded machine answers late, and that is no finding.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == People.class;
    }

    @Override
    public People resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = chromium(context);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(People.class, key -> new People(chromium.browser()), People.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        People people = context.getStore(NAMESPACE).get(People.class, People.class);
        if (people == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            String test = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            people.keepEvidence(EVIDENCE, test);
        }
        chromium(context).leave(people);
    }

    /** One for the whole run. */
    private static Chromium chromium(ExtensionContext context) {
        Store run = context.getRoot().getStore(NAMESPACE);
        return run.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }
}
