package id.susun.drafting.ui;

import com.vaadin.flow.server.VaadinSession;

/** How two versions are laid out; what somebody chose stays for their session. */
enum CompareLayout {
    /** Before on the left, after on the right. */
    SIDES,
    /** Both in one column. */
    INLINE;

    static CompareLayout chosen() {
        CompareLayout chosen = VaadinSession.getCurrent().getAttribute(CompareLayout.class);
        return chosen == null ? SIDES : chosen;
    }

    void choose() {
        VaadinSession.getCurrent().setAttribute(CompareLayout.class, this);
    }
}
