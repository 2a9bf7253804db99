/** The tab of the needs analysis on the case page. */
@NullMarked
package id.susun.needs.ui;

import org.jspecify.annotations.NullMarked;
