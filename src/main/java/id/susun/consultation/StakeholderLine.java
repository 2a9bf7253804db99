package id.susun.consultation;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stakeholder on the map, as read; the parts are those of {@link SaveStakeholder}. */
public record StakeholderLine(
        UUID id,
        String name,
        StakeholderCategory category,
        @Nullable String categoryLabel,
        String role,
        Level interest,
        Level influence,
        String method,
        int version)
        implements Serializable {}
