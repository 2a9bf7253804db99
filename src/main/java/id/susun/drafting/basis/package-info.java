/** Legal bases: how they are cited, ranked and known. */
@NullMarked
package id.susun.drafting.basis;

import org.jspecify.annotations.NullMarked;
