/** Susun: regional governments draft, approve, carry out and evaluate policy, each policy as one case. */
@NullMarked
package id.susun;

import org.jspecify.annotations.NullMarked;
