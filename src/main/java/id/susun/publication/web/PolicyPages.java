package id.susun.publication.web;

import id.susun.casefile.PolicyAddress;
import id.susun.casefile.PolicyText;
import id.susun.casefile.ReadingLine;
import id.susun.publication.JdihRecord;
import id.susun.publication.LegislationData;
import id.susun.publication.PublicPolicies;
import id.susun.publication.PublicPolicy;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Policies in force for everybody to read: a list for each government, a page for each policy; no session, no script. */
@Controller
class PolicyPages {

    private static final int POLICIES = 20;
    private static final Pattern CURSOR =
            Pattern.compile("([1-9]\\d{3}-\\d\\d-\\d\\d)_([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final PublicGovernments governments;
    private final PublicPolicies policies;
    private final LegislationData legislation;
    private final String site;

    PolicyPages(
            PublicGovernments governments,
            PublicPolicies policies,
            LegislationData legislation,
            @Value("${susun.url}") String site) {
        this.governments = governments;
        this.policies = policies;
        this.legislation = legislation;
        this.site = site.replaceAll("/+$", "");
    }

    @GetMapping("/publik/{tenant}/produk-hukum")
    ModelAndView list(
            @PathVariable String tenant,
            @RequestParam(required = false) @Nullable String setelah,
            HttpServletResponse response) {
        return governments.page(tenant, response, government -> {
            List<PublicPolicy> found = list(setelah);
            List<PublicPolicy> shown = found.subList(0, Math.min(POLICIES, found.size()));
            ModelAndView page = new ModelAndView("public/policies", Map.of("policies", shown));
            if (found.size() > POLICIES) {
                PublicPolicy last = shown.getLast();
                page.addObject(
                        "older", last.row().enactedOn() + "_" + last.row().id());
            }
            return Optional.of(page);
        });
    }

    /** A cursor that nobody gave out begins at the start. */
    private List<PublicPolicy> list(@Nullable String cursor) {
        Matcher known = CURSOR.matcher(cursor == null ? "" : cursor);
        try {
            return known.matches()
                    ? policies.list(LocalDate.parse(known.group(1)), UUID.fromString(known.group(2)), POLICIES + 1)
                    : policies.list(null, null, POLICIES + 1);
        } catch (DateTimeException noSuchDay) {
            return policies.list(null, null, POLICIES + 1);
        }
    }

    @GetMapping("/eli/{tenant}/{kind}/{year:\\d{4}}/{number}")
    ModelAndView policy(
            @PathVariable String tenant,
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String number,
            HttpServletResponse response) {
        return governments.page(
                tenant,
                response,
                government -> policies.at(new PolicyAddress(kind, year, number)).map(this::page));
    }

    private ModelAndView page(PublicPolicy policy) {
        String tenant = policy.government().id().value();
        String eli = site + policy.row().address().eli(tenant);
        Optional<PolicyText> text = policies.text(policy);
        ModelAndView page = new ModelAndView("public/policy", "policy", policy);
        page.addObject("tenant", tenant);
        page.addObject("eli", eli);
        page.addObject(
                "json",
                site + "/api/publik/" + tenant + "/jdih"
                        + policy.row().address().path());
        page.addObject("jdih", JdihRecord.of(policy, site));
        page.addObject("data", legislation.of(policy, site));
        page.addObject("lines", text.map(ReadingLine::of).orElse(List.of()));
        policies.mark(policy).ifPresent(mark -> page.addObject("mark", mark.name()));
        return page;
    }
}
