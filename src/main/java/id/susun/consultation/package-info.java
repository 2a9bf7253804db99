/** Hears those whom a policy concerns: stakeholders, rounds, their inputs, and a reasoned reply to every one of them. */
@ApplicationModule(
        allowedDependencies = {"casefile", "casefile :: ui", "workflow", "audit", "identity", "tenant", "shell"})
@NullMarked
package id.susun.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
