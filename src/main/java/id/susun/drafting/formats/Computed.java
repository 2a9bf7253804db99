package id.susun.drafting.formats;

import java.util.List;

/** Tells what Susun puts into a text by itself, so that what a source says there can be compared. */
@FunctionalInterface
public interface Computed {

    /** Where that is not known. */
    Computed UNKNOWN = (subject, parties) -> List.of();

    /**
     * The lines of it; nothing when it is not known.
     *
     * @param subject the name after TENTANG
     * @param parties who makes a joint regulation beside the head of the own region
     */
    List<String> of(String subject, List<String> parties);
}
