/** The field that takes a file, for the screens of other modules. */
@NullMarked
@NamedInterface("ui")
package id.susun.files.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
