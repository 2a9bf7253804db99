package id.susun.drafting;

import id.susun.casefile.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a template must have so that every text begun from it has the parts that the law asks of its kind. */
final class TemplateRules {

    private TemplateRules() {}

    /**
     * Everything that is wrong with a template.
     *
     * @param longest the longest that each placeholder can become
     */
    static List<TemplateProblem> problems(
            Instrument instrument, DraftText template, Function<Placeholder, String> longest) {
        List<TemplateProblem> problems = new ArrayList<>();
        structure(instrument, template, problems);
        missing(instrument, template, problems);
        Map<UUID, String> labels = Numbering.of(template);
        template.all().forEach(node -> {
            String place = NodeNames.of(template, labels, node);
            Stream.concat(
                            Placeholder.unknown(node.heading()).stream(),
                            Placeholder.unknown(
                                    References.TOKEN.matcher(node.text()).replaceAll(""))
                                    .stream())
                    .distinct()
                    .forEach(word -> problems.add(
                            new TemplateProblem("template.placeholder", List.of(word, place, known()), node.id())));
            if (Placeholder.fill(node.text(), longest).length() > DraftCommands.LONGEST_TEXT
                    || Placeholder.fill(node.heading(), longest).length() > DraftCommands.LONGEST_HEADING) {
                problems.add(new TemplateProblem("template.long", List.of(place), node.id()));
            }
        });
        return problems;
    }

    private static String known() {
        return Stream.of(Placeholder.values()).map(Placeholder::written).collect(Collectors.joining(", "));
    }

    private static void structure(Instrument instrument, DraftText template, List<TemplateProblem> problems) {
        Set<TextKind> roots = TextKind.roots(instrument);
        boolean wrong = Template.fill(template, Placeholder::written).stream()
                .anyMatch(node -> !roots.contains(node.kind()) || !node.isWellFormed(0));
        boolean twice = Stream.of(TextKind.values())
                .anyMatch(kind -> kind.isSingle() && template.roots(kind).size() > 1);
        if (wrong || twice || template.all().count() > DraftNodes.MOST) {
            problems.add(new TemplateProblem("template.structure", List.of(), null));
        }
    }

    /** Title, considerations, bases and body (UU 12/2011 Lampiran II angka 1, 15–16, 62); for a Perda the elucidation (angka 174). */
    private static void missing(Instrument instrument, DraftText template, List<TemplateProblem> problems) {
        if (!template.subject().contains(Placeholder.JUDUL.written())) {
            problems.add(new TemplateProblem(
                    "template.title.missing",
                    List.of(Placeholder.JUDUL.written()),
                    template.roots(TextKind.JUDUL).stream()
                            .map(DraftNode::id)
                            .findFirst()
                            .orElse(null)));
        }
        if (instrument.isRegulation() || instrument.isDecision()) {
            need(!template.roots(TextKind.MENIMBANG).isEmpty(), TextKind.MENIMBANG, problems);
            need(!template.roots(TextKind.MENGINGAT).isEmpty(), TextKind.MENGINGAT, problems);
        }
        need(
                !template.articles().isEmpty(),
                instrument.isRegulation()
                        ? TextKind.PASAL
                        : instrument.isDecision() ? TextKind.PUTUSAN : TextKind.SEKSI,
                problems);
        if (instrument == Instrument.PERATURAN_BERSAMA) {
            need(!template.roots(TextKind.PIHAK).isEmpty(), TextKind.PIHAK, problems);
        }
        if (instrument == Instrument.PERDA) {
            need(!template.roots(TextKind.PENJELASAN_UMUM).isEmpty(), TextKind.PENJELASAN_UMUM, problems);
        }
    }

    private static void need(boolean there, TextKind kind, List<TemplateProblem> problems) {
        if (!there) {
            problems.add(new TemplateProblem("template.missing." + kind.name(), List.of(), null));
        }
    }
}
