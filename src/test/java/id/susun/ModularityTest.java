package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Who may know whom: the allowed dependencies stand in each package's own description. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(SusunApplication.class);

    @Test
    void modulesUseOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void theDrawnArchitectureIsTheRealOne() throws IOException {
        Path drawn = Path.of("target", "architecture");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(drawn.toString()))
                .writeModulesAsPlantUml();
        assertThat(Files.readAllLines(Path.of("docs", "modules.puml")))
                .as("copy target/architecture/components.puml to docs/modules.puml; lines come in any order")
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(drawn.resolve("components.puml")));
    }
}
