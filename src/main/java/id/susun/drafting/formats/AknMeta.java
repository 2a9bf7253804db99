package id.susun.drafting.formats;

import id.susun.casefile.DocumentVersion;
import id.susun.casefile.Enactment;
import id.susun.drafting.OfficialText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a text is, in the terms of FRBR: the work, this wording of it, this file. */
final class AknMeta {

    private static final String SOURCE = "#susun";

    private final AknXml xml;
    private final OfficialText official;
    private final AknNames names;

    AknMeta(AknXml xml, OfficialText official, AknNames names) {
        this.xml = xml;
        this.official = official;
        this.names = names;
    }

    /** Of the whole text, or of a part of it such as "lampiran_1". */
    void write(String component) {
        boolean main = component.equals("main");
        xml.open("meta").open("identification", "source", SOURCE);
        xml.open("FRBRWork");
        core(names.work(), names.work() + "/!" + component, names.workDate().toString(), "penetapan");
        xml.empty("FRBRcountry", "value", "id");
        xml.empty("FRBRsubtype", "value", AknNames.subtype(official));
        Enactment enactment = official.enactment();
        if (enactment != null) {
            xml.empty("FRBRnumber", "value", enactment.number());
            enactment.others().stream()
                    .flatMap(other -> Optional.ofNullable(other.register()).stream())
                    .forEach(register -> xml.empty("FRBRnumber", "value", register.number()));
        }
        xml.empty("FRBRname", "value", official.flat().title());
        xml.empty("FRBRprescriptive", "value", String.valueOf(enactment != null));
        xml.close().open("FRBRExpression");
        core(
                names.expression(),
                names.expression() + "/!" + component,
                names.expressionDate().toString(),
                "naskah");
        xml.empty("FRBRlanguage", "language", "ind").close();
        xml.open("FRBRManifestation");
        core(
                names.expression() + ".akn",
                names.expression() + "/!" + component + ".xml",
                names.expressionDate().toString(),
                "berkas");
        xml.empty("FRBRformat", "value", "application/akn+xml").close().close();
        if (main) {
            history(enactment);
        }
        xml.close();
    }

    private void core(String uri, String self, String date, String dateName) {
        xml.empty("FRBRthis", "value", self);
        xml.empty("FRBRuri", "value", uri);
        xml.empty("FRBRdate", "date", date, "name", dateName);
        xml.empty("FRBRauthor", "href", "#" + AknNames.slug(official.region()), "as", "#pembentuk");
        regions().forEach(region -> xml.empty("FRBRauthor", "href", "#" + AknNames.slug(region), "as", "#pembentuk"));
    }

    /** The regions of the other parties of a joint regulation, each once and none like the own. */
    private List<String> regions() {
        return official.text().parties().stream()
                .flatMap(party -> party.region().stream())
                .filter(region -> !AknNames.slug(region).equals(AknNames.slug(official.region())))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(AknNames::slug, region -> region, (one, same) -> one, LinkedHashMap::new),
                        found -> List.copyOf(found.values())));
    }

    private void organization(String name) {
        String id = AknNames.slug(name);
        xml.empty("TLCOrganization", "eId", id, "href", "/akn/ontology/organization/id/" + id, "showAs", name);
    }

    private void history(@org.jspecify.annotations.Nullable Enactment enactment) {
        if (enactment != null && enactment.promulgatedOn() != null && enactment.gazette() != null) {
            xml.empty(
                    "publication",
                    "date",
                    String.valueOf(enactment.promulgatedOn()),
                    "name",
                    String.valueOf(enactment.gazette()),
                    "showAs",
                    String.valueOf(enactment.gazette()));
        }
        xml.open("lifecycle", "source", SOURCE);
        xml.empty("eventRef", "date", names.workDate().toString(), "source", "#asal", "type", "generation");
        xml.close().open("references", "source", SOURCE);
        xml.empty(
                "original",
                "eId",
                "asal",
                "href",
                names.work() + "/!main",
                "showAs",
                official.flat().title());
        organization(official.region());
        regions().forEach(this::organization);
        xml.empty("TLCOrganization", "eId", "susun", "href", "/akn/ontology/organization/id/susun", "showAs", "Susun");
        xml.empty("TLCRole", "eId", "pembentuk", "href", "/akn/ontology/role/id/pembentuk", "showAs", "Pembentuk");
        xml.close();
        DocumentVersion version = official.version();
        if (version != null) {
            xml.open("proprietary", "source", SOURCE);
            xml.own("urn:susun:naskah", "versi", "nomor", String.valueOf(version.number()), "sha256", version.hash());
            xml.close();
        }
    }
}
