package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.PolicyText;
import id.susun.casefile.Signatories;
import id.susun.shell.Formats;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives texts in their official form, whatever they are written out as. */
@Service
@Transactional(readOnly = true)
public class OfficialTexts {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", Locale.of("id", "ID"));

    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final EnactedText enactedText;
    private final DocumentVersions versions;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final DraftJson json;
    private final Clock clock;
    private final boolean demo;

    OfficialTexts(
            CaseAccess access,
            CaseFiles caseFiles,
            Tenants tenants,
            EnactedText enactedText,
            DocumentVersions versions,
            Drafts drafts,
            DraftNodes nodes,
            DraftJson json,
            Clock clock,
            @Value("${susun.demo:false}") boolean demo) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.enactedText = enactedText;
        this.versions = versions;
        this.drafts = drafts;
        this.nodes = nodes;
        this.json = json;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * A text in its official form.
     *
     * @param version number of a kept version, or {@link Comparing#CURRENT} for the text as it is now
     * @throws Refused {@code casefile.unknown}, {@code drafting.none}, {@code drafting.version.unknown}
     */
    public OfficialText of(CaseId caseId, int version) {
        access.requireWhole(caseId);
        CaseSummary policyCase = caseFiles.get(caseId);
        if (version == Comparing.CURRENT) {
            if (!drafts.exists(caseId)) {
                throw new Refused("drafting.none");
            }
            DraftText text = nodes.text(caseId);
            return official(policyCase, text, enactedText.formalities(policyCase, text), null);
        }
        return kept(policyCase, version, UnaryOperator.identity());
    }

    /** A kept version as it is signed; throws as {@link #of} does. */
    OfficialText toSign(CaseId caseId, int version, Signatories names) {
        access.requireWhole(caseId);
        CaseSummary policyCase = caseFiles.get(caseId);
        return kept(policyCase, version, formalities -> formalities.toSign(names));
    }

    private OfficialText kept(CaseSummary policyCase, int version, UnaryOperator<Formalities> signed) {
        DocumentVersion kept =
                versions.find(policyCase.id(), version).orElseThrow(() -> new Refused("drafting.version.unknown"));
        DraftText text = json.read(kept.content()).orElseThrow(() -> new Refused("drafting.version.unknown"));
        return official(policyCase, text, signed.apply(enactedText.formalities(policyCase, text, version)), kept);
    }

    /**
     * What Susun puts into a draft of this name by itself: title, phrase, office, diktum, closing.
     *
     * @param parties who makes a joint regulation beside the own head
     */
    public List<String> computed(CaseId caseId, String subject, List<String> parties) {
        CaseSummary policyCase = caseFiles.get(caseId);
        List<DraftNode> nodes =
                new ArrayList<>(List.of(NewNode.text(TextKind.JUDUL, subject).at(null, 0)));
        parties.forEach(party -> nodes.add(NewNode.text(TextKind.PIHAK, party).at(null, nodes.size())));
        DraftText named = new DraftText(nodes);
        PolicyText flat = new FlatText(
                        caseId, named, new Formalities(tenants.current(), policyCase, null, named.parties()))
                .lines();
        List<String> computed = new ArrayList<>(List.of(flat.title()));
        flat.lines().forEach(line -> computed.add(line.label() + " " + line.text()));
        return computed;
    }

    private OfficialText official(
            CaseSummary policyCase, DraftText text, Formalities formalities, @Nullable DocumentVersion version) {
        return new OfficialText(
                policyCase,
                text,
                formalities.titleLines(),
                new FlatText(policyCase.id(), text, formalities).lines(),
                formalities.annexSignatures(),
                version,
                formalities.isDraft() ? null : policyCase.enactment(),
                tenants.current().regionName(),
                Formalities.capitals(tenants.current().headTitle()),
                mark(formalities),
                origin(name(policyCase, text), version));
    }

    private Optional<String> mark(Formalities formalities) {
        if (demo) {
            return Optional.of("CONTOH FIKTIF – BUKAN PRODUK HUKUM");
        }
        return formalities.isDraft() ? Optional.of("RANCANGAN") : Optional.empty();
    }

    /** What the text calls itself; the case's own name was but a working title. */
    static String name(CaseSummary policyCase, DraftText text) {
        return text.subject().isBlank() ? policyCase.title() : text.subject();
    }

    private String origin(String name, @Nullable DocumentVersion version) {
        ZoneId zone = tenants.current().zone();
        String which = version == null
                ? "Naskah kerja, dicetak " + at(clock.instant(), zone)
                : "Versi " + version.number() + ", " + at(version.createdAt(), zone) + "\nSHA-256 " + version.hash();
        return (demo ? "Contoh fiktif – bukan produk hukum. " : "") + name + ". " + which;
    }

    /** A time as it is at the region: "7 April 2026 10.15 WITA". */
    static String at(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return AT.format(local) + " " + Formats.zoneName(local.getOffset());
    }
}
