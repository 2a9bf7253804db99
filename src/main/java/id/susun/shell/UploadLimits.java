package id.susun.shell;

import com.vaadin.flow.component.html.Paragraph;

/**
 * Says under a box for files which it takes. It is no part of the box's own label, which speaks of dragging and is hidden
 * where nothing can be dragged.
 */
public class UploadLimits extends Paragraph {

    /** Limits in translated words. */
    public UploadLimits(String limits) {
        super(limits);
        addClassName("upload-limits");
    }
}
