package id.susun.publication;

import id.susun.tenant.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** A policy in the words of schema.org (https://schema.org/Legislation), as JSON-LD to stand in a page. */
@Component
public class LegislationData {

    private static final String SCHEMA = "https://schema.org/";

    private final ObjectMapper json;

    LegislationData(ObjectMapper json) {
        this.json = json;
    }

    /** The data; nothing in it can end the element that it stands in. */
    public String of(PublicPolicy policy, String site) {
        Tenant tenant = policy.government();
        String eli = site + policy.row().address().eli(tenant.id().value());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", SCHEMA);
        data.put("@type", "Legislation");
        data.put("@id", eli);
        data.put("url", eli);
        data.put("name", policy.title());
        data.put("inLanguage", "id");
        data.put("legislationIdentifier", policy.citation());
        data.put("legislationType", policy.kindName());
        data.put("legislationDate", policy.enactment().on().toString());
        if (policy.enactment().promulgatedOn() != null) {
            data.put("datePublished", policy.enactment().promulgatedOn().toString());
        }
        data.put(
                "legislationPassedBy",
                all(
                        Map.of("@type", "GovernmentOrganization", "name", tenant.name()),
                        policy.enactment().others().stream()
                                .map(other -> Map.of(
                                        "@type",
                                        "GovernmentOrganization",
                                        "name",
                                        other.asParty().titled()))));
        data.put(
                "legislationJurisdiction",
                all(
                        Map.of(
                                "@type",
                                "AdministrativeArea",
                                "name",
                                tenant.regionName(),
                                "identifier",
                                tenant.kemendagriCode()),
                        policy.regions().stream()
                                .skip(1)
                                .map(region -> Map.of("@type", "AdministrativeArea", "name", region))));
        data.put("legislationLegalForce", SCHEMA + policy.force().term());
        if (policy.changes() != null) {
            boolean repeals = policy.policyCase()
                    .title()
                    .toLowerCase(java.util.Locale.ROOT)
                    .startsWith("pencabutan");
            data.put(
                    repeals ? "legislationRepeals" : "legislationAmends",
                    Map.of(
                            "@type",
                            "Legislation",
                            "@id",
                            site + policy.changes().eli(tenant.id().value())));
        }
        data.put(
                "encoding",
                List.of(Map.of(
                        "@type",
                        "LegislationObject",
                        "contentUrl",
                        eli + "/salinan.pdf",
                        "encodingFormat",
                        "application/pdf",
                        "legislationLegalValue",
                        SCHEMA + "OfficialLegalValue")));
        return json.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** One value stands alone, several stand in a list, as JSON-LD has it. */
    private static Object all(Map<String, String> own, Stream<Map<String, String>> others) {
        List<Map<String, String>> all = Stream.concat(Stream.of(own), others).toList();
        return all.size() == 1 ? own : all;
    }
}
