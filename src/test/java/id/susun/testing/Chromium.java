package id.susun.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of a test run: one that is installed, else the one that Playwright installed. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Playwright playwright;
    private Browser browser;

    Chromium() {
        playwright = Playwright.create();
        browser = launch();
    }

    private Browser launch() {
        LaunchOptions options = new LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        installed().ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /** Closes somebody's windows; a browser that does not answer is ended with all that belongs to it, and started anew. */
    void leave(People people) {
        if (!Patience.within(LIMIT, people::leave)) {
            kill();
            playwright = Playwright.create();
            browser = launch();
        }
    }

    private static void kill() {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("playwright"))
                .forEach(driver -> {
                    driver.descendants().forEach(ProcessHandle::destroyForcibly);
                    driver.destroyForcibly();
                });
    }

    /** The browser, started anew when it was lost: one crash is one failed test, not the end of all that follow. */
    Browser browser() {
        if (!browser.isConnected()) {
            browser = launch();
        }
        return browser;
    }

    private static Optional<Path> installed() {
        String chosen = System.getenv("SUSUN_CHROMIUM");
        if (chosen != null && !chosen.isBlank()) {
            return Optional.of(Path.of(chosen));
        }
        return NAMES.stream()
                .flatMap(Chromium::onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name));
    }

    @Override
    public void close() {
        boolean closed = Patience.within(LIMIT, () -> {
            browser.close();
            playwright.close();
        });
        if (!closed) {
            kill();
        }
    }
}
