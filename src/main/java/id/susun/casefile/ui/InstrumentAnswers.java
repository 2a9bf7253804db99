package id.susun.casefile.ui;

import id.susun.casefile.Instrument;
import id.susun.casefile.InstrumentChoice;
import id.susun.shell.Texts;
import id.susun.tenant.WorkspaceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers given so far to the questions about the legal form; null while one is open. A question is asked only if it matters. */
record InstrumentAnswers(
        @Nullable Boolean bindsPublic,
        @Nullable Boolean regulates,
        @Nullable Boolean decides,
        @Nullable Boolean wholeRegion) {

    boolean asksRegulates() {
        return no(bindsPublic);
    }

    boolean asksDecides() {
        return asksRegulates() && no(regulates);
    }

    boolean asksWholeRegion() {
        return asksDecides() && yes(decides);
    }

    Optional<Instrument> suggestion(WorkspaceType type) {
        boolean complete = yes(bindsPublic)
                || asksRegulates() && yes(regulates)
                || asksDecides() && no(decides)
                || asksWholeRegion() && wholeRegion != null;
        return complete
                ? Optional.of(new InstrumentChoice(
                                yes(bindsPublic),
                                asksRegulates() && yes(regulates),
                                asksWholeRegion(),
                                asksWholeRegion() && yes(wholeRegion))
                        .suggestion(type == WorkspaceType.KECAMATAN))
                : Optional.empty();
    }

    /** The answers as sentences that give the reasons for {@code chosen}; empty while they suggest nothing. */
    String words(WorkspaceType type, @Nullable Instrument chosen) {
        Optional<Instrument> suggested = suggestion(type);
        if (suggested.isEmpty() || chosen == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        say(words, "bindsPublic", bindsPublic, true);
        say(words, "regulates", regulates, asksRegulates());
        say(words, "decides", decides, asksDecides());
        say(words, "wholeRegion", wholeRegion, asksWholeRegion());
        String suggestedName = Texts.label("instrument", suggested.get());
        String chosenName = Texts.label("instrument", chosen);
        if (chosen == suggested.get()) {
            words.add(Texts.text("cases.new.reason.therefore", chosenName));
        } else if (Instrument.issuableBy(type).contains(suggested.get())) {
            words.add(Texts.text("cases.new.reason.although", suggestedName, chosenName));
        } else {
            words.add(Texts.text("cases.new.reason.upwards", suggestedName, chosenName));
        }
        return String.join(" ", words);
    }

    private static void say(List<String> words, String question, @Nullable Boolean answer, boolean asked) {
        if (asked && answer != null) {
            words.add(Texts.text("cases.new.reason." + question + (answer ? ".yes" : ".no")));
        }
    }

    private static boolean yes(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }

    private static boolean no(@Nullable Boolean answer) {
        return Boolean.FALSE.equals(answer);
    }
}
