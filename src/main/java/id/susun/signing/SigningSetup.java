package id.susun.signing;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which signing service this installation has: the one at {@code susun.signing.url}, or none. */
@Configuration(proxyBeanMethods = false)
class SigningSetup {

    @Bean
    Signer signer(Environment environment, Clock clock) {
        SigningSettings settings = SigningSettings.from(environment);
        if (settings == null) {
            return new NoSigner();
        }
        TrustedIssuers issuers = settings.trustedIssuers() == null
                ? TrustedIssuers.none()
                : TrustedIssuers.of(settings.trustedIssuers());
        return new BsreSigner(settings, new SignatureCheck(issuers, clock));
    }
}
