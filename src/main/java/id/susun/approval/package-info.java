/** Approval: who initials and signs a text, what others have to say to it, and its number, date and gazette entry. */
@NullMarked
package id.susun.approval;

import org.jspecify.annotations.NullMarked;
