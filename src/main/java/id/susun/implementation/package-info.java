/** Carries a policy out: programme lines with their progress, funding against its ceilings, and risks. */
@ApplicationModule(
        allowedDependencies = {"casefile", "casefile :: ui", "workflow", "audit", "identity", "tenant", "shell"})
@NullMarked
package id.susun.implementation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
