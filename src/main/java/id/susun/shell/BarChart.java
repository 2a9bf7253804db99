package id.susun.shell;

import java.util.List;

/** Bars beside each other per category; on a phone they lie, so that long names fit. */
public class BarChart extends Chart {

    /** A chart with translated texts; {@code unit} may be empty. */
    public BarChart(String title, String unit, List<String> categories, List<Series> series) {
        super("bar", title, unit, categories, series);
    }
}
