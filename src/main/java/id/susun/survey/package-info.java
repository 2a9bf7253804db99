/** Arithmetic of the public satisfaction survey (SKM, PermenPANRB 14/2017); knows no case and no table. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.susun.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
