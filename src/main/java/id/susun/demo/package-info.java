/** Demo data: fictional cases played through the real services as the right people at plausible past times. */
@NullMarked
package id.susun.demo;

import org.jspecify.annotations.NullMarked;
