package id.susun.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Keeps one visitor from taking the public addresses from all others: so many requests a minute, of which a file or a whole
 * list counts for ten. Many people share one address in an office or on a phone network, so the limit is generous.
 */
final class PublicRateFilter extends OncePerRequestFilter {

    private static final int DEAR = 10;
    private static final int MOST_VISITORS = 20_000;
    private static final String REFUSED = """
            Terlalu banyak permintaan dari alamat ini. Tunggu sebentar, lalu coba lagi.
            Too many requests from this address. Wait a moment, then try again.
            """;

    private final int perMinute;
    private final Cache<String, Bucket> visitors = Caffeine.newBuilder()
            .maximumSize(MOST_VISITORS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    PublicRateFilter(int perMinute) {
        this.perMinute = perMinute;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe = visitors.get(VisitorAddress.of(request.getRemoteAddr()), visitor -> bucket())
                .tryConsumeAndReturnRemaining(Math.min(cost(request), perMinute));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(REFUSED);
    }

    private static int cost(HttpServletRequest request) {
        // Decoded as Spring matches it, so that an encoded letter makes nothing cheaper.
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return path.endsWith(".pdf") || path.endsWith("/jdih") ? DEAR : 1;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
