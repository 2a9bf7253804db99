/** Where each case stands: the process engine, the open steps and their deadlines. No engine type leaves this package. */
@ApplicationModule(allowedDependencies = {"audit", "identity", "tenant"})
@NullMarked
package id.susun.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
