/** The history of every case: what happened, who did it and why, chained so that an alteration shows. */
@ApplicationModule(allowedDependencies = {"identity", "tenant"})
@NullMarked
package id.susun.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
