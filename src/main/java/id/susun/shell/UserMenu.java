package id.susun.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.susun.identity.ActingOffice;
import id.susun.identity.SignedIn;
import java.util.Comparator;
import java.util.Set;

/** Who is signed in, as what, and the way out. */
class UserMenu extends Div {

    /** @param lent offices that the person acts for today */
    UserMenu(SignedIn signedIn, Set<ActingOffice> lent, AuthenticationContext authentication) {
        String name = signedIn.person().name();
        Avatar avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        Span shown = new Span(name);
        shown.addClassName("user-name");
        Div face = new Div(avatar, shown);
        face.addClassName("user-face");
        Button button = new Button(face);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.text("shell.userMenu", name));
        add(button, card(signedIn, lent, button, authentication));
    }

    private static Popover card(
            SignedIn signedIn, Set<ActingOffice> lent, Button target, AuthenticationContext authentication) {
        Span name = new Span(signedIn.person().name());
        name.addClassName("user-card-name");
        Span roles = new Span(signedIn.active().map(Labels::membership).orElse(Texts.text("shell.noRole")));
        roles.addClassName("user-card-roles");
        Div card = new Div(name, roles);
        lent.stream().sorted(Comparator.comparing(ActingOffice::office)).forEach(one -> {
            Span acting = new Span(Texts.text(
                    "shell.acting",
                    one.capacity().title(),
                    Labels.office(one.office()),
                    Formats.shortDate(one.until())));
            acting.addClassName("user-card-roles");
            card.add(acting);
        });
        card.add(Buttons.secondary(Texts.text("shell.signOut"), authentication::logout));
        card.addClassName("user-card");
        Popover popover = new Popover(card);
        popover.setTarget(target);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        popover.setAriaLabel(Texts.text("shell.userMenu", signedIn.person().name()));
        return popover;
    }
}
