/** The policy case itself, its versions of the text, and the thread that ties evidence to articles and results. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "identity", "tenant", "shell"})
@NullMarked
package id.susun.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
