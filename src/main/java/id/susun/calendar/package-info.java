/** The administrator's calendar: on which days nobody works, and how long each step may take. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "identity", "tenant", "shell"})
@NullMarked
package id.susun.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
