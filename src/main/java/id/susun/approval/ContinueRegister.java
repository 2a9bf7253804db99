package id.susun.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Lets a register go on from the numbers given on paper before.
 *
 * @param register which, and whose
 * @param year which year, 2000 to 2100
 * @param last the number given last on paper, 1 to 9,999
 */
public record ContinueRegister(
        @NotNull(message = "{approval.register.missing}") NumberRegister register,

        @Min(value = 2000, message = "{approval.register.year}")
        @Max(value = 2100, message = "{approval.register.year}")
        int year,

        @Min(value = 1, message = "{approval.register.last}") @Max(value = 9999, message = "{approval.register.last}")
        int last) {}
