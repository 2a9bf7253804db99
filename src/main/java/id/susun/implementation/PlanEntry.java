package id.susun.implementation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is entered into a plan: adds or changes one entry, and is what is read back. */
public sealed interface PlanEntry permits PlanProgramme, PlanFunding, PlanCost, PlanContribution, PlanRisk {

    /** Most rupiah in one entry. */
    long MOST_RUPIAH = 999_999_999_999_999L;

    /** The entry, null for a new one. */
    @Nullable
    UUID id();

    /** The version seen, null for a new one. */
    @Nullable
    Integer version();

    /** What it is called, for the history and for messages. */
    String label();
}
