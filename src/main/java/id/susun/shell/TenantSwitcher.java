package id.susun.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.susun.identity.CurrentUser;
import id.susun.identity.Membership;
import id.susun.identity.SignedIn;
import id.susun.identity.TenantSwitch;
import id.susun.tenant.Tenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The regional government worked in; a menu for a person who belongs to several. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TenantSwitcher extends Div {

    private final Tenants tenants;

    TenantSwitcher(TenantSwitch tenantSwitch, Tenants tenants, CurrentUser currentUser) {
        this.tenants = tenants;
        addClassName("tenant");
        currentUser.find().flatMap(SignedIn::active).ifPresent(active -> {
            if (tenantSwitch.choices().size() > 1) {
                addMenu(active, tenantSwitch);
            } else {
                Span name = new Span(nameOf(active.tenant()));
                name.addClassName("tenant-name");
                add(name);
            }
        });
    }

    private void addMenu(Membership active, TenantSwitch tenantSwitch) {
        String current = nameOf(active.tenant());
        Button button = new Button(current, VaadinIcon.CHEVRON_DOWN_SMALL.create());
        button.setIconAfterText(true);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.text("shell.tenant.switch", current));
        Div list = new Div();
        list.addClassName("tenant-choices");
        tenantSwitch.choices().forEach(choice -> list.add(choice(choice, active, tenantSwitch)));
        Popover popover = new Popover(list);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        popover.setAriaLabel(Texts.text("shell.tenant.switch", current));
        add(button, popover);
    }

    private NativeButton choice(Membership choice, Membership active, TenantSwitch tenantSwitch) {
        Span name = new Span(nameOf(choice.tenant()));
        Span roles = new Span(Labels.membership(choice));
        name.addClassName("user-card-name");
        roles.addClassName("user-card-roles");
        NativeButton button = new NativeButton();
        button.add(name, roles);
        boolean current = choice.tenant().equals(active.tenant());
        if (current) {
            button.getElement().setAttribute("aria-current", "true");
        }
        button.addClickListener(click -> {
            if (!current && Failures.attempt(() -> tenantSwitch.switchTo(choice.tenant()))) {
                closeOtherTabs();
                UI.getCurrent().getPage().setLocation(".");
            }
        });
        return button;
    }

    /** They still show the government that was left; whatever is pressed there reloads them in the new one. */
    private static void closeOtherTabs() {
        UI here = UI.getCurrent();
        List.copyOf(here.getSession().getUIs()).stream()
                .filter(open -> open != here)
                .forEach(UI::close);
    }

    private String nameOf(TenantId tenant) {
        return tenants.find(tenant).map(Tenant::regionName).orElse(tenant.value());
    }
}
