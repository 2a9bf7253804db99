package id.susun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.susun.identity.CurrentUser;
import id.susun.identity.Membership;
import id.susun.identity.SignedIn;
import id.susun.tenant.TenantId;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The frame of every screen for signed-in people: brand, tenant, menu, language and the way out. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    private final Main content = new Main();

    MainLayout(
            CurrentUser currentUser,
            List<NavItem> items,
            TenantSwitcher switcher,
            AuthenticationContext authentication,
            @Value("${susun.demo:false}") boolean demo) {
        addClassName("frame");
        setPrimarySection(Section.DRAWER);
        content.setId("isi");
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        @Nullable SignedIn signedIn = currentUser.find().orElse(null);
        @Nullable
        TenantId tenant = currentUser
                .find()
                .flatMap(SignedIn::active)
                .map(m -> m.tenant())
                .orElse(null);

        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.text("shell.menu"));
        Header bar = new Header(toggle);
        bar.addClassName("topbar");
        if (tenant != null) {
            bar.add(switcher);
        }
        Div end = new Div(new LanguageSwitch());
        end.addClassName("topbar-end");
        if (signedIn != null) {
            end.add(new UserMenu(
                    signedIn, currentUser.active().map(Membership::acting).orElse(Set.of()), authentication));
        }
        bar.add(end);
        bar.addComponentAsFirst(skipLink());
        addToNavbar(bar);
        Aside side = new Aside(new Brand(), new Scroller(menu(items, currentUser, tenant)), new LanguageSwitch());
        side.addClassName("side");
        side.getElement().setAttribute("aria-label", "Susun");
        addToDrawer(side);
        if (demo) {
            content.add(new DemoMark());
        }
        setContent(content);
    }

    private SideNav menu(List<NavItem> items, CurrentUser user, @Nullable TenantId tenant) {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", Texts.text("shell.menu"));
        items.stream()
                .filter(item -> item.visible().test(user))
                .sorted(Comparator.comparingInt(NavItem::order))
                .forEach(item -> {
                    SideNavItem entry = new SideNavItem(Texts.text(item.labelKey()), item.path(), icon(item.icon()));
                    entry.setMatchNested(!item.path().isEmpty());
                    nav.addItem(entry);
                });
        if (tenant != null) {
            SideNavItem open =
                    new SideNavItem(Texts.text("shell.nav.public"), "publik/" + tenant.value(), icon(VaadinIcon.GLOBE));
            open.setOpenInNewBrowserTab(true);
            nav.addItem(open);
        }
        return nav;
    }

    private static Component icon(VaadinIcon icon) {
        Component picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private NativeButton skipLink() {
        NativeButton skip = new NativeButton(Texts.text("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement().executeJs("this.addEventListener('click', () => document.getElementById('isi').focus())");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        removeRouterLayoutContent(view);
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        content.getChildren()
                .filter(child -> !(child instanceof DemoMark))
                .toList()
                .forEach(content::remove);
    }
}
