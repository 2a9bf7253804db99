/** The history of every case: what happened, who did it and why, chained so that an alteration shows. */
@NullMarked
package id.susun.audit;

import org.jspecify.annotations.NullMarked;
