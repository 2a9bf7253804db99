package id.susun.shell;

import com.vaadin.flow.dom.Element;
import java.util.UUID;

/** A part of a page with an address of its own, so that a link from elsewhere leads to it and not to the top of the page. */
public final class Place {

    private static final int MILLIS_TO_APPEAR = 30_000;
    private static final int MILLIS_KEPT = 4_000;

    private Place() {}

    /** The DOM id of what {@code id} names. */
    public static String id(UUID id) {
        return "node-" + id;
    }

    /** The DOM id of an entry that only mentions it, for pages on which it is not itself shown. */
    public static String mention(UUID id) {
        return "mention-" + id;
    }

    /**
     * Brings a place into view, once it is there, and marks it for a moment. A page that is opened scrolls to its top by itself,
     * after its content has come: the place is therefore kept in view until the person moves or some seconds are over.
     */
    public static void show(Element page, UUID id) {
        show(page, id(id), mention(id));
    }

    /** As the other, for a part with a DOM id; the tab that it stands behind is opened. */
    public static void show(Element page, String id) {
        show(page, id, id);
    }

    private static void show(Element page, String id, String other) {
        page.executeJs("""
                let until = performance.now() + $2;
                let moved = false;
                for (const act of ['wheel', 'touchstart', 'mousedown', 'keydown'])
                    addEventListener(act, () => moved = true, { once: true, capture: true, passive: true });
                let reached = null;
                const keep = () => {
                    if (moved || !this.isConnected || performance.now() > until) return;
                    const place = document.getElementById($0) ?? document.getElementById($1);
                    if (place) {
                        if (place.hidden) document.querySelector(`[role=tab][aria-controls="${place.id}"]`)?.click();
                        const box = place.getBoundingClientRect();
                        if (box.bottom < 60 || box.top > innerHeight - 60) place.scrollIntoView({ block: 'center' });
                        if (place.tabIndex < 0) place.tabIndex = -1;
                        if (place !== reached || document.activeElement === document.body) place.focus({ preventScroll: true });
                        if (place !== reached) {
                            if (!reached) until = performance.now() + $3;
                            reached = place;
                            place.classList.add('found');
                            setTimeout(() => place.classList.remove('found'), $3);
                        }
                    }
                    setTimeout(keep, 100);
                };
                keep();
                """, id, other, MILLIS_TO_APPEAR, MILLIS_KEPT);
    }
}
