package id.susun.approval;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives a signed text its number.
 *
 * @param classificationCode archive classification such as {@code 188.45}; required for decisions, optional for SOP and
 *     circulars, none for regulations, which have plain running numbers
 * @param enactedOn day of enactment; null for the day on which it was signed
 */
public record AssignNumber(
        @Nullable @Pattern(regexp = AssignNumber.CODE, message = "{approval.classification.form}")
        String classificationCode,

        @Nullable LocalDate enactedOn) {

    /** How a code looks, or nothing. */
    public static final String CODE = "\\s*|\\s*[0-9A-Za-z][0-9A-Za-z.\\-]{0,29}\\s*";
}
