package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number in the Tambahan Lembaran Daerah, where the elucidation of a Perda stands (UU 12/2011 Pasal 83). Governments number it in
 * ways of their own, so it is entered rather than given.
 */
final class GazetteSupplement {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z./]{1,10}");

    private GazetteSupplement() {}

    /** Null for what has none; throws {@link Refused} {@code approval.supplement.missing} or {@code …needless}. */
    static @Nullable String require(Instrument instrument, @Nullable String entered) {
        String number = Reasons.orNull(entered);
        if (instrument != Instrument.PERDA && number != null) {
            throw new Refused("approval.supplement.needless");
        }
        if (instrument == Instrument.PERDA
                && (number == null || !NUMBER.matcher(number).matches())) {
            throw new Refused("approval.supplement.missing");
        }
        return number;
    }
}
