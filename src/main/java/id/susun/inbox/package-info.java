/** What waits for the person at work, and what they wait for, across all stages. */
@NullMarked
package id.susun.inbox;

import org.jspecify.annotations.NullMarked;
