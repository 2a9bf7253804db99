package id.susun.publication;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.PolicyAddress;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cases of some published policies and what amends, repeals or went before them, read in three queries for all of them.
 *
 * @param cases the policies' own cases
 * @param latest of each case the latest public one that amends or repeals it
 * @param addresses where the public ones among all of these are found
 */
record Lineage(Map<CaseId, CaseSummary> cases, Map<CaseId, CaseSummary> latest, Map<CaseId, PolicyAddress> addresses) {

    static Lineage of(List<PublishedRow> published, CaseFiles caseFiles, PublishedRows rows) {
        List<CaseId> ids = published.stream().map(PublishedRow::caseId).toList();
        Map<CaseId, CaseSummary> cases =
                caseFiles.all(ids).stream().collect(Collectors.toMap(CaseSummary::id, Function.identity()));
        List<CaseSummary> successors = caseFiles.successors(ids).stream()
                .filter(next -> next.enactment() != null)
                .toList();
        List<CaseId> around =
                new ArrayList<>(successors.stream().map(CaseSummary::id).toList());
        cases.values().stream()
                .map(CaseSummary::predecessor)
                .filter(predecessor -> predecessor != null)
                .forEach(around::add);
        Map<CaseId, PolicyAddress> addresses =
                rows.visible(around).stream().collect(Collectors.toMap(PublishedRow::caseId, PublishedRow::address));
        Map<CaseId, CaseSummary> latest = successors.stream()
                .filter(next -> addresses.containsKey(next.id()) && next.predecessor() != null)
                .collect(Collectors.toMap(CaseSummary::predecessor, Function.identity(), (earlier, later) -> later));
        return new Lineage(cases, latest, addresses);
    }

    /** A cycle that repeals is titled so when it begins (UU 12/2011 Lampiran II angka 9). */
    LegalForce force(CaseId policy) {
        CaseSummary successor = latest.get(policy);
        if (successor == null) {
            return LegalForce.IN_FORCE;
        }
        return successor.title().toLowerCase(Locale.ROOT).startsWith("pencabutan")
                ? LegalForce.REPEALED
                : LegalForce.AMENDED;
    }

    /** Where what amended or repealed it is found. */
    @Nullable
    PolicyAddress changedBy(CaseId policy) {
        CaseSummary successor = latest.get(policy);
        return successor == null ? null : addresses.get(successor.id());
    }

    /** Where what it amends or repeals is found. */
    @Nullable
    PolicyAddress changes(CaseSummary policy) {
        CaseId predecessor = policy.predecessor();
        return predecessor == null ? null : addresses.get(predecessor);
    }
}
