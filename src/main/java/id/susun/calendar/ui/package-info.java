/** The page on which holidays and time limits are set. */
@NullMarked
package id.susun.calendar.ui;

import org.jspecify.annotations.NullMarked;
