/** Who acts for an office for a time, by which document, and which holders are away. */
@ApplicationModule(allowedDependencies = {"audit", "identity", "tenant", "shell"})
@NullMarked
package id.susun.officials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
