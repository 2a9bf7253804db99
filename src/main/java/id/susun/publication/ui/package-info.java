/** Where the legal division completes what is published. */
@NullMarked
package id.susun.publication.ui;

import org.jspecify.annotations.NullMarked;
