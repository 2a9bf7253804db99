package id.susun.drafting.formats;

import id.susun.casefile.Enactment;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftText;
import id.susun.drafting.OfficialText;
import id.susun.drafting.TextKind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The names that Akoma Ntoso gives to a text and its parts (Akoma Ntoso Naming Convention 1.0, 4 and 5). */
final class AknNames {

    private final Map<UUID, String> ids = new HashMap<>();
    private final String work;
    private final String expression;
    private final LocalDate workDate;
    private final LocalDate expressionDate;

    AknNames(OfficialText official, Map<UUID, String> labels, ZoneId zone) {
        Enactment enactment = official.enactment();
        LocalDate begun = LocalDate.ofInstant(official.policyCase().createdAt(), zone);
        workDate = enactment == null ? begun : enactment.on();
        LocalDate kept = official.version() == null
                ? workDate
                : LocalDate.ofInstant(official.version().createdAt(), zone);
        expressionDate = enactment == null ? kept : enactment.on();
        String number = enactment == null
                ? "rancangan-" + official.policyCase().id().value().toString().substring(0, 8)
                : slug(enactment.number());
        work = "/akn/id/" + (enactment == null ? "bill" : "act") + "/" + subtype(official) + "/" + actor(official) + "/"
                + workDate + "/" + number;
        expression = work + "/ind@" + expressionDate;
        name(official.text(), labels);
    }

    /** Whoever numbers it: two units of a region may both have a number 1 of one day. */
    private static String actor(OfficialText official) {
        String region = slug(official.region());
        return official.policyCase().instrument().isNumberedByUnit()
                ? region + "-" + slug(official.policyCase().workspace())
                : region;
    }

    static String subtype(OfficialText official) {
        return slug(official.policyCase().instrument().name());
    }

    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    String work() {
        return work;
    }

    String expression() {
        return expression;
    }

    LocalDate workDate() {
        return workDate;
    }

    LocalDate expressionDate() {
        return expressionDate;
    }

    /** The eId of a node. */
    String id(UUID node) {
        return ids.getOrDefault(node, "");
    }

    private void name(DraftText text, Map<UUID, String> labels) {
        name(text.roots(), "", labels);
    }

    private void name(List<DraftNode> level, String around, Map<UUID, String> labels) {
        Map<TextKind, Integer> counts = new EnumMap<>(TextKind.class);
        for (DraftNode node : level) {
            int n = counts.merge(node.kind(), 1, Integer::sum);
            String own = switch (node.kind()) {
                case JUDUL -> "preface__docTitle";
                case PIHAK -> "preface__docAuthority_" + n;
                case MENIMBANG -> "recs__rec_" + n;
                case MENGINGAT -> "cits__cit_" + n;
                case BAB -> "chp_" + n;
                case BAGIAN -> "sec_" + n;
                case PARAGRAF -> "subsec_" + n;
                case PASAL -> "art_" + digits(labels.getOrDefault(node.id(), ""));
                case AYAT -> "para_" + n;
                case DEFINISI -> "def_" + n;
                case BUTIR -> "point_" + n;
                case PUTUSAN, ALINEA -> "hcontainer_" + n;
                case SEKSI -> "division_" + n;
                case PENJELASAN_UMUM -> "umum";
                case PENJELASAN -> "penjelasan";
                case LAMPIRAN -> "att_" + n;
                case TABEL -> "table_" + n;
                case BARIS -> "tr_" + n;
                case SEL -> "td_" + n;
            };
            // Articles run through a text, so their number alone tells them.
            String id = around.isEmpty() || node.kind() == TextKind.PASAL ? own : around + "__" + own;
            ids.put(node.id(), id);
            name(node.children(), id, labels);
        }
    }

    private static String digits(String label) {
        return label.replaceAll("\\D", "");
    }
}
