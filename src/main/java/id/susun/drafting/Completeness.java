package id.susun.drafting;

import java.util.ArrayList;
import java.util.List;

/** Finds what a text must have before anyone is asked to approve it. */
final class Completeness {

    private Completeness() {}

    static List<Gap> gaps(Draft draft) {
        List<Gap> gaps = new ArrayList<>();
        if (draft.text().articles().isEmpty()) {
            gaps.add(new Gap(null, "batang tubuh", "drafting.gap.body"));
        }
        draft.text().all().forEach(node -> {
            if (needsHeading(node) && node.heading().isBlank()) {
                gaps.add(new Gap(node.id(), draft.name(node), "drafting.gap.heading"));
            }
            if (needsText(node) && node.text().isBlank()) {
                gaps.add(new Gap(node.id(), draft.name(node), "drafting.gap.text"));
            }
            if (!node.kind().hasText() && node.children().isEmpty()) {
                gaps.add(new Gap(node.id(), draft.name(node), "drafting.gap.children"));
            }
        });
        return gaps;
    }

    private static boolean needsHeading(DraftNode node) {
        return node.kind().hasHeading();
    }

    private static boolean needsText(DraftNode node) {
        return switch (node.kind()) {
            case BAB, BAGIAN, PARAGRAF, LAMPIRAN -> false;
            case PASAL -> node.children().stream().noneMatch(child -> child.kind() == TextKind.AYAT);
            case SEKSI -> node.children().isEmpty();
            default -> true;
        };
    }
}
