package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Fields in a part of a screen, found by what stands beside them. */
public final class Form {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Locator scope;

    Form(Locator scope) {
        this.scope = scope;
    }

    /** The part of the screen. */
    public Locator scope() {
        return scope;
    }

    /** The input with this label. */
    public Locator input(String label) {
        return scope.getByLabel(label, new GetByLabelOptions().setExact(true))
                .and(scope.page().locator("input, textarea"));
    }

    /** Types into a field of text or numbers. */
    public Form type(String label, String text) {
        input(label).fill(text);
        return this;
    }

    /** Types a new value into a field that also offers choices. */
    public Form typeNew(String label, String text) {
        input(label).fill(text);
        input(label).press("Tab");
        return this;
    }

    /** Types a date as the field shows dates. */
    public Form date(String label, LocalDate day) {
        return date(input(label), day);
    }

    /** Types a date as the field shows dates. */
    public Form date(Locator field, LocalDate day) {
        field.fill(DAY.format(day));
        // The calendar opens by itself; closed before it has opened, it would keep hiding the rest from screen readers.
        assertThat(field.locator("xpath=ancestor::vaadin-date-picker")).hasAttribute("opened", "");
        field.press("Enter");
        field.press("Tab");
        assertThat(field).hasValue(Pattern.compile("0?" + day.getDayOfMonth() + "/.*" + day.getYear()));
        return this;
    }

    /** Chooses from a short list. */
    public Form choose(String label, String item) {
        Locator field = scope.locator("vaadin-select")
                .filter(new FilterOptions()
                        .setHas(scope.page()
                                .locator("[slot=label]")
                                .filter(new FilterOptions().setHasText(exactly(label)))));
        field.locator("[slot=value]").click();
        option(item).click();
        return this;
    }

    /** Searches a long list and chooses the first that is found. */
    public Form search(String label, String item) {
        input(label).fill(item);
        scope.page()
                .getByRole(AriaRole.OPTION)
                .filter(new FilterOptions().setHasText(item).setVisible(true))
                .first()
                .click();
        input(label).press("Tab");
        return this;
    }

    /** Answers a question that shows its answers. */
    public Form answer(String question, String answer) {
        scope.getByRole(AriaRole.RADIOGROUP, new GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO, new GetByRoleOptions().setName(answer).setExact(true))
                .check();
        return this;
    }

    /** Ticks a box. */
    public Form tick(String label) {
        scope.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(label))
                .check();
        return this;
    }

    /** Presses a button. */
    public Form press(String button) {
        button(button).click();
        return this;
    }

    /** Presses the button that ends a dialog and waits until it has closed. */
    public void close(String button) {
        press(button);
        assertThat(scope).isHidden();
    }

    /** The button with this name. */
    public Locator button(String name) {
        return scope.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator option(String item) {
        return scope.page()
                .getByRole(AriaRole.OPTION)
                .filter(new FilterOptions().setHasText(exactly(item)).setVisible(true));
    }

    /** The browser matches it, which knows no quoted parts in a pattern. */
    private static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\s*$");
    }
}
