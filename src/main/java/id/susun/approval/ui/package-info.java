/** The approval tab of the case page. */
@NullMarked
package id.susun.approval.ui;

import org.jspecify.annotations.NullMarked;
