/** Carries a policy out: programme lines with their progress, funding against its ceilings, and risks. */
@NullMarked
package id.susun.implementation;

import org.jspecify.annotations.NullMarked;
