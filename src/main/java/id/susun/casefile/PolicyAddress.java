package id.susun.casefile;

import java.io.Serializable;
import java.util.Locale;

/**
 * Where a policy is found for good: its kind, year and number, as in the European Legislation Identifier
 * (https://eur-lex.europa.eu/eli-register/about.html).
 *
 * @param kind such as {@code perkada}
 * @param year year of enactment
 * @param number such as {@code 18}; with the unit behind it where each unit keeps its own register
 */
public record PolicyAddress(String kind, int year, String number) implements Serializable {

    /** The address of an enacted text. */
    public static PolicyAddress of(CaseSummary policyCase, Enactment enactment) {
        Instrument instrument = policyCase.instrument();
        String number = enactment.number().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return new PolicyAddress(
                kind(instrument),
                enactment.year(),
                instrument.isNumberedByUnit() ? number + "-" + policyCase.workspace() : number);
    }

    /** {@code perkada}, as it stands in addresses. */
    public static String kind(Instrument instrument) {
        return instrument.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code /eli/kota-medan/perkada/2026/18}. */
    public String eli(String tenant) {
        return "/eli/" + tenant + path();
    }

    /** {@code /perkada/2026/18}. */
    public String path() {
        return "/" + kind + "/" + year + "/" + number;
    }
}
