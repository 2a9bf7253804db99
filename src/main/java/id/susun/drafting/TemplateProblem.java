package id.susun.drafting;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a template cannot be kept.
 *
 * @param key translation that says what to do
 * @param args its values
 * @param node where; null for what is missing
 */
public record TemplateProblem(
        String key, List<String> args, @Nullable UUID node) implements Serializable {}
