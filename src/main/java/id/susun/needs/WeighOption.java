package id.susun.needs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An option for the policy: adds or changes it, and is what is read back.
 *
 * @param id the option, null for a new one
 * @param version the version seen, null for a new one
 * @param code short sign, unique in the case, up to 10 characters
 * @param name what would be done, 1 to 300 characters
 * @param cost rupiah, 0 or more
 * @param benefit what it would bring, up to 1,000 characters
 * @param score 0 to 100
 * @param recommended whether it is the one recommended; a true here takes the mark from any other
 */
public record WeighOption(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotBlank(message = "{needs.option.code.missing}") @Size(max = 10, message = "{needs.text.long}")
        String code,

        @NotBlank(message = "{needs.option.name.missing}") @Size(max = 300, message = "{needs.text.long}")
        String name,

        @PositiveOrZero(message = "{needs.option.cost.range}")
        @Max(value = 999_999_999_999_999L, message = "{needs.option.cost.range}")
        long cost,

        @NotNull @Size(max = 1000, message = "{needs.text.long}")
        String benefit,

        @Min(value = 0, message = "{needs.option.score.range}")
        @Max(value = 100, message = "{needs.option.score.range}")
        int score,

        boolean recommended) {

    WeighOption tidy() {
        return new WeighOption(
                id,
                version,
                code.strip().toUpperCase(Locale.ROOT),
                name.strip(),
                cost,
                benefit.strip(),
                score,
                recommended);
    }

    /** Sign and name: "C Peraturan wali kota". */
    public String label() {
        return code + " " + name;
    }
}
