/** Approval: who initials and signs a text, what others have to say to it, and its number, date and gazette entry. */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile :: ui",
            "files",
            "files :: ui",
            "signing",
            "workflow",
            "audit",
            "identity",
            "tenant",
            "shell"
        })
@NullMarked
package id.susun.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
