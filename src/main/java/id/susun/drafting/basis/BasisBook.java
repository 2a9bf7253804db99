package id.susun.drafting.basis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register as one government sees it, to look citations up in. */
public final class BasisBook {

    private final List<LegalBasis> rows;
    private final Map<String, LegalBasis> byKey = new HashMap<>();

    /** Of several rows for the same legislation the first counts. */
    public BasisBook(List<LegalBasis> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> byKey.putIfAbsent(row.key(), row));
    }

    /** An empty register. */
    public static BasisBook empty() {
        return new BasisBook(List.of());
    }

    /** The rows. */
    public List<LegalBasis> rows() {
        return rows;
    }

    /**
     * Whether one was enacted before the other, as far as that can be told: by their years, by the days that the register
     * knows, or by their numbers where the same office gave them. Two ministers count from 1 each.
     */
    public boolean earlier(Citation one, Citation other) {
        if (one.year() == 0 || other.year() == 0) {
            return false;
        }
        if (one.year() != other.year()) {
            return one.year() < other.year();
        }
        LocalDate oneDay = enactedOn(one);
        LocalDate otherDay = enactedOn(other);
        if (oneDay != null && otherDay != null) {
            return oneDay.isBefore(otherDay);
        }
        return one.name().equalsIgnoreCase(other.name()) && one.ordinal() > 0 && one.ordinal() < other.ordinal();
    }

    private @Nullable LocalDate enactedOn(Citation citation) {
        return find(citation).map(LegalBasis::enactedOn).orElse(null);
    }

    /** What the register says of cited legislation; empty when it does not know it. */
    public Optional<LegalBasis> find(Citation citation) {
        return Optional.ofNullable(byKey.get(LegalBasis.key(citation.name(), citation.number(), citation.year())));
    }
}
