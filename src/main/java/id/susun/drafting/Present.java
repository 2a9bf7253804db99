package id.susun.drafting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a text open just now.
 *
 * @param name their name
 * @param node the node they are at, which may have been removed since; null when they are at none
 * @param since since when they are there
 */
public record Present(String name, @Nullable UUID node, Instant since) implements Serializable {}
