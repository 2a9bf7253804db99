/** The case page: one page per case, to which every stage adds its own tab. */
@NullMarked
@NamedInterface("ui")
package id.susun.casefile.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
