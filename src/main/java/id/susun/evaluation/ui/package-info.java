/** The evaluation's tab on the case page. */
@NullMarked
package id.susun.evaluation.ui;

import org.jspecify.annotations.NullMarked;
