package id.susun.files.ui;

import com.vaadin.flow.component.html.Anchor;
import id.susun.files.StoredFile;

/** A link that saves an uploaded file; its fingerprint shows as a tooltip. */
public class FileLink extends Anchor {

    /** A link under the file's own name. */
    public FileLink(StoredFile file) {
        super("berkas/" + file.id(), file.name());
        setDownload(true);
        setRouterIgnore(true);
        setTitle("SHA-256 " + file.sha256());
    }
}
