package id.susun.casefile.ui;

import id.susun.shell.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of events by which a history is narrowed: whole parts of the work, and single actions in them. */
final class HistoryKinds {

    private static final String REFUSALS = "audit.";
    private static final List<String> PARTS = List.of(
            "casefile.",
            "needs.",
            "consultation.",
            "drafting.",
            "approval.",
            "implementation.",
            "evaluation.",
            REFUSALS);

    private HistoryKinds() {}

    /** Every part, for a history in which anything may stand. */
    static List<String> parts() {
        return PARTS;
    }

    /** The parts that {@code actions} belong to, each followed by its actions. Refusals are one kind only. */
    static List<String> of(List<String> actions) {
        return PARTS.stream()
                .filter(part -> actions.stream().anyMatch(action -> action.startsWith(part)))
                .flatMap(part -> Stream.concat(Stream.of(part), single(part, actions)))
                .toList();
    }

    private static Stream<String> single(String part, List<String> actions) {
        return actions.stream()
                .filter(action -> action.startsWith(part) && !part.equals(REFUSALS))
                .sorted(Comparator.comparing(HistoryWords::action));
    }

    static String label(String kind) {
        String part = Texts.text("history.group." + kind.substring(0, kind.indexOf('.')));
        return kind.endsWith(".") ? part : Texts.text("history.kind", part, HistoryWords.action(kind));
    }
}
