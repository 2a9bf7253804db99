/** Publication: what everybody may read of the policies in force, as pages for people and as records for machines. */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile :: ui",
            "files",
            "files :: ui",
            "audit",
            "identity",
            "tenant",
            "shell"
        })
@NullMarked
package id.susun.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
