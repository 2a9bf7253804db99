/** Certified electronic signatures: the service that makes them, and the proof that what comes back is what was sent. */
@ApplicationModule(allowedDependencies = {"audit"})
@NullMarked
package id.susun.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
