package id.susun.shell;

import com.vaadin.flow.component.UI;

/**
 * Says in a way that assistive technology accepts that a choice is required: Vaadin's Select marks its button with
 * {@code aria-required}, which a button may not carry; a description may stand there instead.
 */
final class RequiredChoices {

    private static final String MEND = """
            customElements.whenDefined('vaadin-select-value-button').then(() => {
              const type = customElements.get('vaadin-select-value-button');
              const set = type.prototype.setAttribute;
              const remove = type.prototype.removeAttribute;
              type.prototype.setAttribute = function (name, value) {
                if (name === 'aria-required') set.call(this, 'aria-description', $0);
                else set.call(this, name, value);
              };
              type.prototype.removeAttribute = function (name) {
                remove.call(this, name === 'aria-required' ? 'aria-description' : name);
              };
              document.querySelectorAll('vaadin-select-value-button[aria-required]').forEach(button => {
                remove.call(button, 'aria-required');
                button.setAttribute('aria-required', 'true');
              });
            });
            """;

    private RequiredChoices() {}

    static void mend(UI ui) {
        ui.getPage().executeJs(MEND, Texts.text(ui.getLocale(), "shell.required"));
    }
}
