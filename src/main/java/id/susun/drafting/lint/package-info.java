/** Checks a text against the drafting rules of UU 12/2011 Lampiran II, and keeps what drafters decide about its findings. */
@NamedInterface("lint")
@NullMarked
package id.susun.drafting.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
