package id.susun;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** Time comes from here alone. Western Indonesian Time is the default; a tenant elsewhere has its own zone. */
    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }
}
