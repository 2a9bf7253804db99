/** The screens as people use them, for the browser journey through the whole life of a policy. */
@NullMarked
package id.susun.journey;

import org.jspecify.annotations.NullMarked;
