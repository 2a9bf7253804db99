/** Checks a text against the drafting rules of UU 12/2011 Lampiran II, and keeps what drafters decide about its findings. */
@NullMarked
package id.susun.drafting.lint;

import org.jspecify.annotations.NullMarked;
