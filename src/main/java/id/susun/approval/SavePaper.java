package id.susun.approval;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a government asks for with a request outside.
 *
 * @param name what it is called, 3 to 200 characters
 * @param required whether the request may not go out without it
 * @param onlyPerda whether it is asked for a Perda only
 * @param basis the rule that asks for it, up to 300 characters
 * @param reason why the list is changed, 10 to 2,000 characters
 */
public record SavePaper(
        @NotNull @Size(min = 3, max = 200, message = "{checklist.name.length}")
        String name,

        boolean required,
        boolean onlyPerda,

        @NotNull @Size(max = 300, message = "{checklist.basis.long}")
        String basis,

        @NotNull @Size(min = 10, max = 2000, message = "{checklist.reason.length}")
        String reason) {}
