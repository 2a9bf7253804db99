package id.susun.consultation;

import id.susun.audit.Refused;
import id.susun.casefile.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a round's text that an input can be about: articles with their paragraphs, dictums, annexes. */
@Component
class Passages {

    private final ConsultedTexts texts;

    Passages(ConsultedTexts texts) {
        this.texts = texts;
    }

    /** In reading order; empty while there is no text. */
    List<Passage> of(Round round) {
        return texts.of(round).map(Passages::of).orElse(List.of());
    }

    /** The passage with this node, null for null; throws {@link Refused} {@code consultation.passage.gone}. */
    @Nullable
    Passage require(Round round, @Nullable UUID node) {
        if (node == null) {
            return null;
        }
        return of(round).stream()
                .filter(passage -> passage.id().equals(node))
                .findFirst()
                .orElseThrow(() -> new Refused("consultation.passage.gone"));
    }

    private static List<Passage> of(PolicyText text) {
        List<Passage> passages = new ArrayList<>();
        String article = "";
        for (PolicyText.Line line : text.lines()) {
            switch (line.kind()) {
                case "PASAL" -> {
                    article = line.label();
                    passages.add(new Passage(line.nodeId(), article));
                }
                case "AYAT" -> passages.add(new Passage(line.nodeId(), article + " ayat " + line.label()));
                case "PUTUSAN", "LAMPIRAN" -> passages.add(new Passage(line.nodeId(), line.label()));
                default -> {}
            }
        }
        return passages.stream().filter(passage -> !passage.label().isBlank()).toList();
    }
}
