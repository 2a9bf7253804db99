package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the title of a text: the lines above its name, and the name. */
final class TitleText {

    /** Lines; further down nobody writes a title. */
    private static final int SEARCHED = 60;

    private final Formal formal;
    private final JointTitle joint;
    private @Nullable Sketch title;

    TitleText(Formal formal) {
        this.formal = formal;
        this.joint = new JointTitle(formal);
    }

    /** Whether a text begins with a title or an opening. */
    static boolean isAbove(List<Line> lines) {
        return lines.stream()
                .limit(SEARCHED)
                .map(Line::text)
                .anyMatch(text -> Openers.subject(text).isPresent()
                        || Openers.isPhrase(text)
                        || Openers.opening(text).isPresent());
    }

    /** A line above the name. */
    void above(Line line) {
        formal.tell(line);
        joint.take(line);
    }

    /** A party that its style tells. */
    void party(Line line) {
        joint.party(line);
    }

    /** Whether a name in capitals is over: what follows has small letters. */
    boolean isOver(Line line) {
        return title != null && Openers.isCapitals(title.text()) && !Openers.isCapitals(line.text());
    }

    /** More of the name. */
    void append(Line line, boolean wrapped) {
        Sketch known = title == null ? new Sketch(TextKind.JUDUL, line) : title;
        known.append(line.text(), wrapped);
        title = known;
    }

    String name() {
        return title == null ? "" : title.text();
    }

    List<Sketch> parties() {
        return joint.parties();
    }

    List<Sketch> nodes() {
        return title == null ? List.of() : List.of(title);
    }
}
