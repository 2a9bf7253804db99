/** The needs analysis: the problem, the competency gaps behind it, the options for a policy, and the evidence. */
@NullMarked
package id.susun.needs;

import org.jspecify.annotations.NullMarked;
