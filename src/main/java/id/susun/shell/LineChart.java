package id.susun.shell;

import java.util.List;

/** Values over time or over cycles. */
public class LineChart extends Chart {

    /** A chart with translated texts; {@code unit} may be empty. */
    public LineChart(String title, String unit, List<String> categories, List<Series> series) {
        super("line", title, unit, categories, series);
    }
}
