/** Looks at the parts of the screens in a real browser and holds their words and formats against what offices write. */
@NullMarked
package id.susun.shell;

import org.jspecify.annotations.NullMarked;
