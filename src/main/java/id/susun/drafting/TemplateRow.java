package id.susun.drafting;

import id.susun.casefile.Instrument;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * From what new texts of an instrument start.
 *
 * @param instrument the instrument
 * @param kind how such a text is called here, for example "Peraturan Bupati"
 * @param newest the newest state; null where the product's template always held
 */
public record TemplateRow(
        Instrument instrument, String kind, @Nullable TemplateState newest) implements Serializable {

    /** Whether the government has its own. */
    public boolean isOwn() {
        return newest != null && newest.own();
    }

    /** Number of the newest state, 0 for none. */
    public int number() {
        return newest == null ? 0 : newest.number();
    }
}
