package id.susun.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strength or weakness of a unit: adds or changes it, and is what is read back.
 *
 * @param id the entry, null for a new one
 * @param version the version seen, null for a new one
 * @param unit organisational unit, up to 200 characters
 * @param kind strength or weakness
 * @param text what it is, 1 to 1,000 characters
 */
public record DescribeUnit(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotBlank(message = "{needs.gap.unit.missing}") @Size(max = 200, message = "{needs.text.long}")
        String unit,

        @NotNull(message = "{needs.trait.kind.missing}") TraitKind kind,

        @NotBlank(message = "{needs.trait.text.missing}") @Size(max = 1000, message = "{needs.text.long}")
        String text) {

    DescribeUnit tidy() {
        return new DescribeUnit(id, version, unit.strip(), kind, text.strip());
    }
}
