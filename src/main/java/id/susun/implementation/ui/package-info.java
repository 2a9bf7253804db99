/** The tab of the implementation on the case page. */
@NullMarked
package id.susun.implementation.ui;

import org.jspecify.annotations.NullMarked;
