/** Drafts the text of a policy node by node: numbering, versions, comparison, ties to its evidence, and the printed form. */
@NullMarked
package id.susun.drafting;

import org.jspecify.annotations.NullMarked;
