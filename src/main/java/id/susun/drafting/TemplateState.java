package id.susun.drafting;

import java.io.Serializable;
import java.time.Instant;

/**
 * One state that a government's template of an instrument was given; never changed afterwards.
 *
 * @param number counts the states of the instrument, from 1
 * @param own whether it is the government's own; otherwise the product's held again
 * @param reason why
 * @param by who
 * @param at when
 */
public record TemplateState(int number, boolean own, String reason, String by, Instant at) implements Serializable {}
