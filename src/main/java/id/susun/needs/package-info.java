/** The needs analysis: the problem, the competency gaps behind it, the options for a policy, and the evidence. */
@ApplicationModule(
        allowedDependencies = {"casefile", "casefile :: ui", "workflow", "audit", "identity", "tenant", "shell"})
@NullMarked
package id.susun.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
