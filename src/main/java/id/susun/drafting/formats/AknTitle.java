package id.susun.drafting.formats;

import id.susun.casefile.Party;
import id.susun.drafting.TextKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The title of a text in Akoma Ntoso, and who makes the text. */
final class AknTitle {

    private final boolean joint;
    private final Formal formal;
    private final List<Sketch> top;
    private @Nullable Sketch title;

    /**
     * A title.
     *
     * @param joint whether the text can have other parties
     * @param top where it puts what it finds
     */
    AknTitle(boolean joint, Formal formal, List<Sketch> top) {
        this.joint = joint;
        this.formal = formal;
        this.top = top;
    }

    String subject() {
        return title == null ? "" : title.text();
    }

    void begin(Line line, @Nullable UUID id) {
        title = new Sketch(TextKind.JUDUL, line);
        title.id = id;
        top.add(title);
    }

    void words(String words) {
        if (title != null) {
            title.append(words, true);
        }
    }

    /** Whether the text can have other parties. */
    boolean isJoint() {
        return joint;
    }

    /** Who makes the text: a party beside the head of the own region, or that head. */
    void authority(Line line, String cssClass, @Nullable UUID id) {
        boolean other =
                cssClass.equals("pihak") || (cssClass.isEmpty() && Party.names(line.text()) && !isOwn(line.text()));
        if (!other) {
            formal.tell(line);
            return;
        }
        Sketch party = new Sketch(TextKind.PIHAK, line);
        party.id = id;
        party.append(line.text(), false);
        top.add(party);
    }

    private boolean isOwn(String office) {
        return formal.isOwn(office + ",");
    }

    List<Sketch> parties() {
        return top.stream().filter(sketch -> sketch.kind == TextKind.PIHAK).toList();
    }
}
