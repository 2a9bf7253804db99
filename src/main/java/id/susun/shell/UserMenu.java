package id.susun.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.susun.identity.SignedIn;

/** Who is signed in, as what, and the way out. */
class UserMenu extends MenuBar {

    UserMenu(SignedIn signedIn, AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        addClassName("user-menu");
        String name = signedIn.person().name();
        Avatar avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().setAttribute("tabindex", "-1");
        Span shown = new Span(name);
        shown.addClassName("user-name");
        Div face = new Div(avatar, shown);
        face.addClassName("user-face");
        MenuItem root = addItem(face);
        root.setAriaLabel(Texts.text("shell.userMenu", name));
        Span full = new Span(name);
        full.addClassName("user-card-name");
        Span roles = new Span(signedIn.active().map(Labels::membership).orElse(Texts.text("shell.noRole")));
        roles.addClassName("user-card-roles");
        Div card = new Div(full, roles);
        card.addClassName("user-card");
        root.getSubMenu().addItem(card).setEnabled(false);
        root.getSubMenu().addItem(Texts.text("shell.signOut"), click -> authentication.logout());
    }
}
