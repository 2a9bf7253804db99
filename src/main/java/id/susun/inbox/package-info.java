/** What waits for the person at work, and what they wait for, across all stages. */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile :: ui",
            "workflow",
            "officials",
            "audit",
            "identity",
            "tenant",
            "shell"
        })
@NullMarked
package id.susun.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
