package id.susun.drafting.ui;

import id.susun.drafting.formats.Recognised;
import id.susun.drafting.formats.Remark;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.List;
import java.util.stream.Collectors;

/** Says what became of a pasted text. */
final class PasteReport {

    private static final int NAMED = 4;
    private static final int LONGEST = 60;

    private PasteReport() {}

    /** Enough to find the line by. */
    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }

    static void show(Recognised found) {
        List<Remark> remarks = found.toLookAt();
        if (remarks.isEmpty()) {
            Toasts.success(Texts.text("drafting.paste.done", found.size()));
            return;
        }
        String named = remarks.stream()
                .limit(NAMED)
                .map(remark -> Texts.text(
                        "drafting.paste.remark",
                        remark.line(),
                        shortened(remark.text()),
                        Texts.label("formats.reason", remark.reason())))
                .collect(Collectors.joining(" "));
        Toasts.failure(Texts.text("drafting.paste.look", found.size(), remarks.size(), named));
    }
}
