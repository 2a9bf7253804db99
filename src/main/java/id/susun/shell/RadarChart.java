package id.susun.shell;

import java.util.List;

/** A profile over three or more categories, such as required against actual competency levels. */
public class RadarChart extends Chart {

    /** A chart with translated texts; {@code unit} may be empty. */
    public RadarChart(String title, String unit, List<String> categories, List<Series> series) {
        super("radar", title, unit, categories, series);
    }
}
