package id.susun.needs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds or changes a competency gap.
 *
 * @param id the gap, null for a new one
 * @param version the version seen, null for a new one
 * @param unit organisational unit, up to 200 characters
 * @param positionGroup group of positions, up to 200 characters
 * @param code code of the competency, one to three letters, a full stop, one to three digits: {@code T.01}
 * @param competency its name; managerial and socio-cultural ones keep the catalogue's name
 * @param type its kind
 * @param staff how many people, at least 1
 * @param requiredLevel level that the position standard asks for, 1 to 5
 * @param actualLevel average level reached, 0.00 to 5.00
 * @param usg how pressing it is
 */
public record RecordGap(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotBlank(message = "{needs.gap.unit.missing}") @Size(max = 200, message = "{needs.text.long}")
        String unit,

        @NotBlank(message = "{needs.gap.position.missing}") @Size(max = 200, message = "{needs.text.long}")
        String positionGroup,

        @NotNull(message = "{needs.gap.code.form}")
        @Pattern(regexp = "\\s*[A-Za-z]{1,3}\\.[0-9]{1,3}\\s*", message = "{needs.gap.code.form}")
        String code,

        @NotBlank(message = "{needs.gap.competency.missing}") @Size(max = 200, message = "{needs.text.long}")
        String competency,

        @NotNull(message = "{needs.gap.type.missing}") CompetencyType type,

        @Min(value = 1, message = "{needs.gap.staff.range}")
        @Max(value = 1_000_000, message = "{needs.gap.staff.range}")
        int staff,

        @Min(value = 1, message = "{needs.gap.required.range}") @Max(value = 5, message = "{needs.gap.required.range}")
        int requiredLevel,

        @NotNull(message = "{needs.gap.actual.range}")
        @DecimalMin(value = "0", message = "{needs.gap.actual.range}")
        @DecimalMax(value = "5", message = "{needs.gap.actual.range}")
        @Digits(integer = 1, fraction = 2, message = "{needs.gap.actual.range}")
        BigDecimal actualLevel,

        @NotNull(message = "{needs.usg.range}") @Valid Usg usg) {

    RecordGap tidy() {
        return new RecordGap(
                id,
                version,
                unit.strip(),
                positionGroup.strip(),
                code.strip().toUpperCase(Locale.ROOT),
                competency.strip(),
                type,
                staff,
                requiredLevel,
                actualLevel.setScale(2),
                usg);
    }

    RecordGap named(String name) {
        return new RecordGap(
                id, version, unit, positionGroup, code, name, type, staff, requiredLevel, actualLevel, usg);
    }

    /** Whether less is reached than required. */
    boolean fallsShort() {
        return actualLevel.compareTo(BigDecimal.valueOf(requiredLevel)) < 0;
    }

    String label() {
        return code + " " + competency + " – " + unit;
    }
}
