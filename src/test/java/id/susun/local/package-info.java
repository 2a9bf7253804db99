/** Tests of the local services themselves. */
@NullMarked
package id.susun.local;

import org.jspecify.annotations.NullMarked;
