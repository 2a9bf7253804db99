package id.susun.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.identity.CurrentUser;
import java.util.function.Predicate;

/**
 * One entry of the main menu; a module contributes it as a bean.
 *
 * @param labelKey message key of the label
 * @param path route without a leading slash, empty for the start page
 * @param icon shown before the label
 * @param order lower comes first; the shell's own are 10 (tasks), 20 (policies) and 80 (history)
 * @param visible whether this person sees it; the route itself must refuse as well
 */
public record NavItem(String labelKey, String path, VaadinIcon icon, int order, Predicate<CurrentUser> visible) {}
