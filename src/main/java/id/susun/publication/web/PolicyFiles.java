package id.susun.publication.web;

import id.susun.audit.Refused;
import id.susun.casefile.EnactedPapers;
import id.susun.casefile.PolicyAddress;
import id.susun.publication.PublicPolicies;
import id.susun.publication.PublicPolicy;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The files of a policy in force: its attested copy, the electronically signed text, its abstract. */
@Controller
class PolicyFiles {

    private final PublicGovernments governments;
    private final PublicPolicies policies;

    PolicyFiles(PublicGovernments governments, PublicPolicies policies) {
        this.governments = governments;
        this.policies = policies;
    }

    @GetMapping("/eli/{tenant}/{kind}/{year:\\d{4}}/{number}/salinan.pdf")
    ResponseEntity<byte[]> copy(
            @PathVariable String tenant,
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String number) {
        return file(tenant, new PolicyAddress(kind, year, number), "salinan", policies::copy);
    }

    @GetMapping("/eli/{tenant}/{kind}/{year:\\d{4}}/{number}/tanda-tangan.pdf")
    ResponseEntity<byte[]> signed(
            @PathVariable String tenant,
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String number) {
        return file(
                tenant,
                new PolicyAddress(kind, year, number),
                "tte",
                policy -> policies.signed(policy).map(EnactedPapers.Paper::content));
    }

    @GetMapping("/eli/{tenant}/{kind}/{year:\\d{4}}/{number}/abstrak.pdf")
    ResponseEntity<byte[]> abstractOf(
            @PathVariable String tenant,
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String number) {
        return file(tenant, new PolicyAddress(kind, year, number), "abstrak", policies::abstractOf);
    }

    private ResponseEntity<byte[]> file(
            String tenant, PolicyAddress address, String what, Function<PublicPolicy, Optional<byte[]>> content) {
        byte[] file =
                read(tenant, address, content).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = address.kind() + "-" + address.year() + "-" + address.number() + "-" + what + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, PublicGovernments.CACHED)
                .body(file);
    }

    private Optional<byte[]> read(
            String tenant, PolicyAddress address, Function<PublicPolicy, Optional<byte[]>> content) {
        try {
            return governments.read(tenant, government -> policies.at(address).flatMap(content));
        } catch (Refused refused) {
            boolean busy = refused.key().equals("publication.busy");
            throw new ResponseStatusException(
                    busy ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR, refused.key(), refused);
        }
    }
}
