/** The consultation tab of the case page. */
@NullMarked
package id.susun.consultation.ui;

import org.jspecify.annotations.NullMarked;
