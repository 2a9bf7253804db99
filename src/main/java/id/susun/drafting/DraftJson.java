package id.susun.drafting;

import id.susun.casefile.Instrument;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which versions are kept: ids, kinds, headings, texts and order, keys always in the same order, no numbers
 * and nothing that depends on the region. The same text always gives the same bytes, and so the same hash (docs/decisions/023).
 */
@Component
class DraftJson {

    private static final String FORMAT = "susun-naskah/1";

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Instrument instrument, DraftText text) {
        ObjectNode root = json.createObjectNode();
        root.put("format", FORMAT);
        root.put("instrument", instrument.name());
        root.set("nodes", array(text.roots()));
        return json.writeValueAsString(root);
    }

    private ArrayNode array(List<DraftNode> nodes) {
        ArrayNode array = json.createArrayNode();
        for (DraftNode node : nodes) {
            ObjectNode object = array.addObject();
            object.put("id", node.id().toString());
            object.put("kind", node.kind().name());
            object.put("heading", composed(node.heading()));
            object.put("text", composed(node.text()));
            object.set("children", array(node.children()));
        }
        return array;
    }

    /** What looks the same is the same, however it was entered. */
    private static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** The tree of a kept version; empty for content of another form. */
    Optional<DraftText> read(String content) {
        try {
            JsonNode root = json.readTree(content);
            return FORMAT.equals(root.path("format").asString(""))
                    ? Optional.of(new DraftText(nodes(root.path("nodes"), null)))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private List<DraftNode> nodes(JsonNode array, @Nullable UUID parent) {
        List<DraftNode> nodes = new ArrayList<>();
        for (JsonNode object : array) {
            UUID id = UUID.fromString(object.path("id").asString());
            nodes.add(new DraftNode(
                    id,
                    parent,
                    TextKind.valueOf(object.path("kind").asString()),
                    nodes.size(),
                    object.path("heading").asString(),
                    object.path("text").asString(),
                    0,
                    null,
                    Instant.EPOCH,
                    nodes(object.path("children"), id)));
        }
        return List.copyOf(nodes);
    }
}
