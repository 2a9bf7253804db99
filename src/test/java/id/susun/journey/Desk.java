package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.susun.testing.People;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Somebody signed in at a screen of their own. */
public final class Desk {

    static final Pattern CASE_PAGE = Pattern.compile(".*/kebijakan/[0-9a-f-]{36}.*");

    private final Page page;
    private final Accessibility accessibility;

    private Desk(Page page, Accessibility accessibility) {
        this.page = page;
        this.accessibility = accessibility;
    }

    /** Signs somebody in through Keycloak at a screen of this size. */
    public static Desk of(String username, People people, Accessibility accessibility, int width, int height) {
        Page page = people.signIn(username, people.visitor(width, height));
        Desk desk = new Desk(page, accessibility);
        desk.title(username.startsWith("warga") ? "Kebijakan" : "Tugas saya");
        return desk;
    }

    /** Their browser page. */
    public Page page() {
        return page;
    }

    /** Opens the task of a case from the inbox, as what it is called there. */
    public Desk task(String policy, String step) {
        page.navigate("/");
        Form inbox = part("Perlu tindakan Anda");
        whole().type("Cari judul kebijakan", policy)
                .input("Cari judul kebijakan")
                .press("Enter");
        Locator row = inbox.scope()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(policy))
                .filter(new Locator.FilterOptions().setHasText(step));
        assertThat(row).hasCount(1);
        row.getByRole(AriaRole.LINK).click();
        page.waitForURL(CASE_PAGE);
        assertThat(part("Tugas Anda").scope()).containsText(step);
        return this;
    }

    /** Finds a case in the list of policies and opens it. */
    public Desk find(String policy) {
        page.navigate("/kebijakan");
        whole().type("Cari judul", policy).input("Cari judul").press("Enter");
        page.waitForURL(Pattern.compile(".*/kebijakan\\?.+"));
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(policy).setExact(true))
                .click();
        page.waitForURL(CASE_PAGE);
        return this;
    }

    /** Opens a part of the case that is shown. */
    public Desk open(String part) {
        Locator link = parts().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(part).setExact(true));
        link.click();
        assertThat(link).hasAttribute("aria-current", "page");
        return this;
    }

    /** The way to the parts of a case. */
    Locator parts() {
        return page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Bagian kebijakan"));
    }

    /** Nothing has to be scrolled sideways. */
    public Desk fits() {
        assertThat(page.locator("html")).hasJSProperty("scrollWidth", page.viewportSize().width);
        return this;
    }

    /** The whole screen. */
    public Form whole() {
        return new Form(page.locator("body"));
    }

    /** A titled part of the screen. */
    public Form part(String title) {
        return new Form(page.getByRole(
                AriaRole.REGION, new GetByRoleOptions().setName(title).setExact(true)));
    }

    /** The dialog with this title. */
    public Form dialog(String title) {
        return new Form(page.getByRole(
                AriaRole.DIALOG, new GetByRoleOptions().setName(title).setExact(true)));
    }

    /** The question before something that cannot be taken back. */
    public Form question() {
        return new Form(page.getByRole(AriaRole.ALERTDIALOG));
    }

    /** Presses a button, gives a reason or a note in the dialog of the same name, and confirms. */
    public Desk decide(String action, String reason) {
        whole().press(action);
        Form dialog = dialog(action);
        if (!reason.isEmpty()) {
            dialog.scope().locator("textarea").fill(reason);
        }
        dialog.close(action);
        return this;
    }

    /** Follows a link to a file and returns what it holds. */
    public byte[] download(String link) {
        Download file = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .click());
        try (InputStream content = file.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a heading of the first order. */
    public Desk title(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText(text);
        return this;
    }

    /** Waits until a text can be read. */
    public Desk reads(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    /** Looks at the screen with axe. */
    public Desk accessible(String screen) {
        accessibility.look(page, screen);
        return this;
    }
}
