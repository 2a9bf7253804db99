package id.susun.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.susun.identity.CurrentUser;
import id.susun.identity.Membership;
import id.susun.identity.SignedIn;
import id.susun.identity.TenantSwitch;
import id.susun.tenant.Tenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
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
                add(menu(active, tenantSwitch));
            } else {
                Span name = new Span(nameOf(active.tenant()));
                name.addClassName("tenant-name");
                add(name);
            }
        });
    }

    private MenuBar menu(Membership active, TenantSwitch tenantSwitch) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        String current = nameOf(active.tenant());
        MenuItem root = bar.addItem(current);
        root.setAriaLabel(Texts.text("shell.tenant.switch", current));
        for (Membership choice : tenantSwitch.choices()) {
            Span name = new Span(nameOf(choice.tenant()));
            Span roles = new Span(Labels.membership(choice));
            name.addClassName("user-card-name");
            roles.addClassName("user-card-roles");
            Div words = new Div(name, roles);
            words.addClassName("user-card");
            MenuItem item = root.getSubMenu().addItem(words, click -> {
                if (!choice.tenant().equals(active.tenant())
                        && Failures.attempt(() -> tenantSwitch.switchTo(choice.tenant()))) {
                    UI.getCurrent().getPage().setLocation(".");
                }
            });
            item.setCheckable(true);
            item.setChecked(choice.tenant().equals(active.tenant()));
        }
        return bar;
    }

    private String nameOf(TenantId tenant) {
        return tenants.find(tenant).map(Tenant::regionName).orElse(tenant.value());
    }
}
