package id.susun.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One sample file: every figure, date and norm in it is invented. */
record Sample(JsonNode root) {

    static Sample read(String name) {
        try (InputStream stream = new ClassPathResource("demo/samples/" + name + ".json").getInputStream()) {
            return new Sample(JsonMapper.shared().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode at(String path) {
        return root.at("/" + path.replace('.', '/'));
    }

    String text(String path) {
        return at(path).asString();
    }

    List<JsonNode> list(String path) {
        return at(path).valueStream().toList();
    }

    /** The time line's row for a stage. */
    Optional<JsonNode> timeline(String stage) {
        return list("workflow_timeline").stream()
                .filter(row -> row.path("stage").asString().equals(stage))
                .findFirst();
    }

    LocalDate start(String stage, LocalDate otherwise) {
        return timeline(stage)
                .map(row -> LocalDate.parse(row.path("start").asString()))
                .orElse(otherwise);
    }

    LocalDate end(String stage, LocalDate otherwise) {
        return timeline(stage)
                .map(row -> LocalDate.parse(row.path("end").asString()))
                .orElse(otherwise);
    }
}
