/** The frame around every screen and the parts that all screens are built from; knows no stage. */
@NullMarked
package id.susun.shell;

import org.jspecify.annotations.NullMarked;
