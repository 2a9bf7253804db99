package id.susun.casefile;

import java.util.UUID;

/**
 * A tie between two nodes of one case; {@code from} is the later in the life cycle and rests on {@code to}.
 *
 * @param from for example an article
 * @param to for example the gap it answers
 */
public record ThreadLink(UUID from, UUID to) {}
