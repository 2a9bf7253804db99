package id.susun.drafting.basis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** What the register says of cited legislation; empty when it does not know it. */
    public Optional<LegalBasis> find(Citation citation) {
        return Optional.ofNullable(byKey.get(LegalBasis.key(citation.name(), citation.number(), citation.year())));
    }
}
