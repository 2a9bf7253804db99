package id.susun.drafting.basis;

import id.susun.audit.Refused;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The register of legislation that texts rest on: the national one with what a government added and corrected. */
@Service
@Validated
public class BasisRegister {

    private final BasisRows rows;
    private final ApplicationEventPublisher events;

    BasisRegister(BasisRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** The register as the government at work sees it, in the order in which legislation is cited. */
    @Transactional(readOnly = true)
    public BasisBook book() {
        return book(rows.own(), rows.national());
    }

    /** The register as the government at work saw it at a moment. */
    @Transactional(readOnly = true)
    public BasisBook book(Instant at) {
        return book(rows.own(at), rows.national(at));
    }

    private static BasisBook book(List<LegalBasis> own, List<LegalBasis> nationals) {
        Set<String> known = own.stream().map(LegalBasis::key).collect(Collectors.toSet());
        List<LegalBasis> all = new ArrayList<>(own);
        nationals.stream().filter(national -> !known.contains(national.key())).forEach(all::add);
        all.sort(Comparator.comparingInt((LegalBasis row) -> row.kind().rank())
                .thenComparingInt(LegalBasis::year)
                .thenComparing(LegalBasis::enactedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(LegalBasis::name)
                .thenComparingInt(LegalBasis::ordinal)
                .thenComparing(LegalBasis::label));
        return new BasisBook(all);
    }

    /**
     * Enters legislation, or changes what the government entered; a national row is corrected by a row of its own.
     *
     * @return its id
     * @throws Refused {@code basis.change.missing} when what amended or revoked it is not named, {@code basis.twice} when it
     *     is in the register, {@code basis.gone}, {@code basis.changed} when somebody else changed it meanwhile
     */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public UUID save(@Valid LegalBasis basis) {
        LegalBasis clean = clean(basis);
        if (clean.status() != BasisStatus.IN_FORCE && clean.changedBy().isEmpty()) {
            throw new Refused("basis.change.missing");
        }
        boolean twice = rows.own().stream()
                .anyMatch(row -> row.key().equals(clean.key()) && !Objects.equals(row.id(), clean.id()));
        if (twice) {
            throw new Refused("basis.twice", clean.label());
        }
        UUID id = clean.id();
        Integer version = clean.version();
        if (id == null || version == null) {
            UUID added = UUID.randomUUID();
            rows.insert(added, clean);
            events.publishEvent(new BasisEvents.BasisRecorded(clean.label(), clean.citation(), clean.status()));
            return added;
        }
        LegalBasis before = rows.find(id).orElseThrow(() -> new Refused("basis.gone"));
        if (!rows.update(id, version, clean)) {
            throw new Refused("basis.changed");
        }
        events.publishEvent(
                new BasisEvents.BasisChanged(clean.label(), before.citation(), clean.citation(), clean.status()));
        return id;
    }

    private static LegalBasis clean(LegalBasis basis) {
        return new LegalBasis(
                basis.id(),
                basis.version(),
                basis.kind(),
                line(basis.name()),
                line(basis.number()),
                basis.year(),
                line(basis.title()).replaceFirst("[;.]$", ""),
                line(basis.gazette()).replaceAll("^\\(|\\)$", ""),
                basis.enactedOn(),
                basis.status(),
                line(basis.changedBy()).replaceFirst("[;.]$", ""),
                basis.source());
    }

    private static String line(String typed) {
        return typed.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }
}
