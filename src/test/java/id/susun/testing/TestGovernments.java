package id.susun.testing;

import id.susun.tenant.Provisioning;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sets up the three governments of the demo before any test. */
@TestConfiguration(proxyBeanMethods = false)
class TestGovernments {

    @Bean
    InitializingBean governments(Provisioning provisioning, JsonMapper json) throws IOException {
        List<Provisioning.Government> governments;
        try (var stream = new ClassPathResource("demo/governments.json").getInputStream()) {
            governments = json.readValue(stream, new TypeReference<>() {});
        }
        return () -> governments.forEach(provisioning::provision);
    }
}
