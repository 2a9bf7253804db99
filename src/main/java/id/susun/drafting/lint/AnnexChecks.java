package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annexes: declared in the body, numbered, part of the text (angka 192–197). */
final class AnnexChecks implements Check {

    private static final Pattern MENTION = Pattern.compile(
            "\\bLampiran(?: ([IVXLC]+)\\b)?(?! (?:Undang-Undang|Peraturan \\p{Lu}[^.;]*? Nomor|Keputusan \\p{Lu}[^.;]*? Nomor))");
    private static final Pattern PART_OF_IT = Pattern.compile("bagian (?:yang )?tidak terpisahkan");

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal() || text.isAmending()) {
            return;
        }
        List<Part> annexes = text.of(TextKind.LAMPIRAN);
        List<Mention> mentions = new ArrayList<>();
        for (Part part : text.of(Area.BODY)) {
            Matcher found = MENTION.matcher(part.text());
            while (found.find()) {
                mentions.add(
                        new Mention(part, found.group(1) == null ? "" : found.group(1), found.start(), found.end()));
            }
        }
        empty(annexes, mentions, findings);
        declared(annexes, mentions, findings);
        known(annexes, mentions, findings);
        boolean integral = text.of(Area.BODY).stream()
                .anyMatch(part -> PART_OF_IT.matcher(part.text()).find());
        if (!annexes.isEmpty() && !mentions.isEmpty() && !integral) {
            findings.at(
                    Rule.LAMPIRAN_TERPISAH,
                    mentions.getFirst().part(),
                    mentions.getFirst().start(),
                    mentions.getFirst().end(),
                    text.input().ownName());
        }
    }

    /** A table of empty cells says nothing either. */
    private static boolean isBlank(Part part) {
        return part.text().isBlank()
                && part.children().stream().allMatch(child -> child.kind() != TextKind.BUTIR && isBlank(child));
    }

    /** What the body sends its readers to must say something. */
    private static void empty(List<Part> annexes, List<Mention> mentions, Findings findings) {
        for (Part annex : annexes) {
            if (isBlank(annex)) {
                boolean sought = mentions.stream().anyMatch(mention -> mention.isOf(annex));
                findings.at(sought ? Rule.LAMPIRAN_DIRUJUK_KOSONG : Rule.LAMPIRAN_KOSONG, annex, annex.label());
            }
        }
    }

    private static void declared(List<Part> annexes, List<Mention> mentions, Findings findings) {
        for (Part annex : annexes) {
            if (mentions.stream().noneMatch(mention -> mention.isOf(annex))) {
                findings.at(Rule.LAMPIRAN_TAK_DISEBUT, annex, annex.label());
            }
        }
    }

    private static void known(List<Part> annexes, List<Mention> mentions, Findings findings) {
        Set<String> labels = new HashSet<>();
        annexes.forEach(annex -> labels.add(annex.label()));
        for (Mention mention : mentions) {
            String label = mention.number().isEmpty() ? "LAMPIRAN" : "LAMPIRAN " + mention.number();
            if (annexes.isEmpty() || (!mention.number().isEmpty() && !labels.contains(label))) {
                findings.at(Rule.LAMPIRAN_TAK_ADA, mention.part(), mention.start(), mention.end());
            } else if (mention.number().isEmpty() && annexes.size() > 1) {
                findings.at(Rule.LAMPIRAN_NOMOR, mention.part(), mention.start(), mention.end());
            }
        }
    }

    private record Mention(Part part, String number, int start, int end) {

        /** Without a number every annex may be meant. */
        boolean isOf(Part annex) {
            return number.isEmpty() || number.equals(annex.label().replaceFirst("LAMPIRAN ?", ""));
        }
    }
}
