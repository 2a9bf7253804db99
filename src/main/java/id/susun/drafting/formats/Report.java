package id.susun.drafting.formats;

import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what is to be told about a source. Thousands of remarks of one sort help nobody: the rest is counted. */
final class Report {

    private static final int MOST_OF_A_SORT = 200;

    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);

    void add(Line line, Reason reason, String detail) {
        add(line.number(), line.text(), reason, detail);
    }

    void add(int line, String text, Reason reason, String detail) {
        if (counts.merge(reason, 1, Integer::sum) <= MOST_OF_A_SORT) {
            remarks.add(new Remark(line, text, reason, detail));
        }
    }

    List<Remark> remarks() {
        List<Remark> all = new ArrayList<>(remarks);
        all.sort(Comparator.comparingInt(Remark::line));
        counts.forEach((reason, count) -> {
            if (count > MOST_OF_A_SORT) {
                all.add(new Remark(0, "… + " + (count - MOST_OF_A_SORT), reason, ""));
            }
        });
        return all;
    }
}
