package id.susun.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of figures in a chart.
 *
 * @param name translated name, for the legend and the table
 * @param values one per category; null where nothing was measured
 */
public record Series(String name, List<@Nullable Double> values) implements Serializable {

    /** Copies the values. */
    public Series {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
