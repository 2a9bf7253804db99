package id.susun.drafting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text.
 *
 * @param parent the node to stand in; null at the top
 * @param position the position to take among its children
 */
record Spot(@Nullable UUID parent, int position) {}
