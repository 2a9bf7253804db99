/** Drafts the text of a policy node by node: numbering, versions, comparison, ties to its evidence, and the printed form. */
@ApplicationModule(
        allowedDependencies = {"casefile", "casefile :: ui", "workflow", "audit", "identity", "tenant", "shell"})
@NullMarked
package id.susun.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
