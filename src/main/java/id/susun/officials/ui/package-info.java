/** The page on which acting officials are appointed and absences declared. */
@NullMarked
package id.susun.officials.ui;

import org.jspecify.annotations.NullMarked;
