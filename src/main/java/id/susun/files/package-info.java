/** Files that people upload: what they really are, whether they are clean, where they are kept, and who may read them. */
@ApplicationModule(allowedDependencies = {"audit", "identity", "tenant", "shell"})
@NullMarked
package id.susun.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
