package id.susun.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;

/** Foot of a list that grows page by page; goes away when there is no more. */
public class LoadMore extends Div {

    /** {@code loadNext} appends the next page and says whether there may be another one. */
    public LoadMore(SerializableSupplier<Boolean> loadNext) {
        addClassName("load-more");
        add(Buttons.secondary(Texts.text("shell.loadMore"), () -> setVisible(loadNext.get())));
    }
}
