package id.susun.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The people of a browser test, each with a browser of their own. */
public final class People {

    /** The password of every demo person in the realm file. */
    public static final String PASSWORD = "Susun-Demo-2026";

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();

    People(Browser browser) {
        this.browser = browser;
    }

    /** The address of the application, without a slash at the end. */
    public String url() {
        return TestPorts.ALL.url();
    }

    /** Somebody who has not signed in, on an empty page; paths are relative to the application. */
    public Page visitor() {
        return visitor(1280, 900);
    }

    /** Somebody who has not signed in, on a screen of the given size in CSS pixels. */
    public Page visitor(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(url())
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setViewportSize(width, height));
        // Without a film of the screen: of very tall pages it sometimes kept the browser from closing.
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        contexts.add(context);
        return context.newPage();
    }

    /** Signs a demo person in through Keycloak and waits for the application. */
    public Page signIn(String username) {
        return signIn(username, visitor());
    }

    /** Signs a demo person in through Keycloak on the given page and waits for the application. */
    public Page signIn(String username, Page page) {
        page.navigate("/");
        page.locator("#username").fill(username);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(Pattern.quote(url()) + "/.*"));
        return page;
    }

    void keepEvidence(Path folder, String test) {
        int number = 1;
        for (BrowserContext context : contexts) {
            String name = test + "-" + number++;
            for (Page page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve(name + ".png"))
                        .setFullPage(true));
            }
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + ".zip")));
        }
    }

    void leave() {
        contexts.forEach(BrowserContext::close);
    }
}
