/** Hears those whom a policy concerns: stakeholders, rounds, their inputs, and a reasoned reply to every one of them. */
@NullMarked
package id.susun.consultation;

import org.jspecify.annotations.NullMarked;
