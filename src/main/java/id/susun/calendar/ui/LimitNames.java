package id.susun.calendar.ui;

import id.susun.calendar.TimeLimit;
import id.susun.shell.Texts;
import java.util.Locale;

/** What a limit is of, in the person's language. */
final class LimitNames {

    private LimitNames() {}

    static String of(TimeLimit limit) {
        String name = limit.key().toUpperCase(Locale.ROOT).replace('-', '_');
        return Texts.text(Texts.has("limit." + name) ? "limit." + name : "step." + name);
    }
}
