package id.susun.files;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner looks into uploads: the clamd that {@code susun.files.clamav.host} names, or none. */
@Configuration(proxyBeanMethods = false)
class ScannerSetup {

    @Bean
    VirusScanner virusScanner(
            @Value("${susun.files.clamav.host:}") String host,
            @Value("${susun.files.clamav.port:3310}") int port,
            @Value("${susun.files.clamav.timeout:20s}") Duration timeout) {
        return host.isBlank()
                ? content -> new VirusScanner.Verdict.NotScanned()
                : new ClamAv(InetSocketAddress.createUnresolved(host, port), timeout);
    }
}
