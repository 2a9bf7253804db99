package id.susun.publication.web;

import id.susun.casefile.PolicyAddress;
import id.susun.publication.JdihRecord;
import id.susun.publication.PublicPolicies;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** JDIH records for the national network to harvest. */
@RestController
class JdihRecords {

    private static final int AT_ONCE = 100;

    private final PublicGovernments governments;
    private final PublicPolicies policies;
    private final String site;

    JdihRecords(PublicGovernments governments, PublicPolicies policies, @Value("${susun.url}") String site) {
        this.governments = governments;
        this.policies = policies;
        this.site = site.replaceAll("/+$", "");
    }

    /** The whole list, as the network harvests it. */
    @GetMapping(path = "/api/publik/{tenant}/jdih", produces = "application/json")
    ResponseEntity<List<JdihRecord>> records(@PathVariable String tenant) {
        return answer(governments.read(
                tenant,
                government -> Optional.of(policies.everything(AT_ONCE).stream()
                        .map(policy -> JdihRecord.of(policy, site))
                        .toList())));
    }

    @GetMapping(path = "/api/publik/{tenant}/jdih/{kind}/{year:\\d{4}}/{number}", produces = "application/json")
    ResponseEntity<JdihRecord> one(
            @PathVariable String tenant,
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String number) {
        return answer(governments.read(
                tenant,
                government ->
                        policies.at(new PolicyAddress(kind, year, number)).map(policy -> JdihRecord.of(policy, site))));
    }

    private static <T> ResponseEntity<T> answer(Optional<T> found) {
        T body = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, PublicGovernments.CACHED)
                .body(body);
    }
}
