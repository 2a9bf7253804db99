/** The evaluation: indicators against their targets, the satisfaction survey, follow-up, and what becomes of the policy. */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile :: ui",
            "workflow",
            "audit",
            "identity",
            "tenant",
            "shell",
            "survey"
        })
@NullMarked
package id.susun.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
