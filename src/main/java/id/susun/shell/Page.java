package id.susun.shell;

import com.vaadin.flow.router.HasDynamicTitle;

/** A view with a title in the language of the person, shown in the browser tab before the product's name. */
public interface Page extends HasDynamicTitle {

    /** The title of the page, translated. */
    String title();

    @Override
    default String getPageTitle() {
        return title() + " – Susun";
    }
}
