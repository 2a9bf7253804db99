/** The tab in which a text is drafted, compared and printed. */
@NullMarked
package id.susun.drafting.ui;

import org.jspecify.annotations.NullMarked;
