package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something beside open steps that waits for the person at work; a stage contributes it to their inbox as a bean. */
public interface InboxPart {

    /** What waits for them now; empty for nothing. */
    Optional<Component> content();
}
