package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import id.susun.shell.Place;
import java.util.UUID;

/** Links to places of the text on the same page; a click goes there without asking the server. */
final class PlaceLinks {

    private PlaceLinks() {}

    /** A link with the name of a node. */
    static NativeButton to(UUID node, String name) {
        NativeButton link = new NativeButton(name);
        link.addClassName("place-link");
        link.getElement().setAttribute("data-node", Place.id(node));
        return link;
    }

    /** Lets the links inside {@code container} work. */
    static void follow(Component container) {
        container.getElement().executeJs("""
                        this.addEventListener('click', click => {
                            const place = click.target.closest('[data-node]');
                            const node = place && document.getElementById(place.dataset.node);
                            if (node) {
                                node.scrollIntoView({block: 'center'});
                                const words = node.querySelector('[contenteditable]');
                                if (!words) node.tabIndex = -1;
                                (words ?? node).focus({preventScroll: true});
                            }
                        });
                        """);
    }
}
