package id.susun.casefile;

import id.susun.identity.Capacity;
import id.susun.identity.Office;
import id.susun.workflow.Step;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text came back from, and why.
 *
 * @param office the office that returned it, null for an institution outside
 * @param capacity as what the office was acted for, null for its holder
 * @param step the step whose institution outside returned it, null for an office of the government
 * @param byName who returned it for the office, null for an institution
 * @param recordedName who recorded that, null where it is who returned it
 * @param reason why
 */
public record TextReturn(
        @Nullable Office office,
        @Nullable Capacity capacity,
        @Nullable Step step,
        @Nullable String byName,
        @Nullable String recordedName,
        String reason)
        implements Serializable {}
