package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.identity.Office;
import id.susun.identity.PeopleDirectory;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a case has come on its way to enactment, and which way it would take. */
@Service
@Transactional(readOnly = true)
public class ApprovalProgress {

    private final CaseAccess access;
    private final ApprovalRounds rounds;
    private final CaseFiles caseFiles;
    private final PeopleDirectory people;
    private final RouteTables tables;
    private final SeparationOfDuties duties;

    ApprovalProgress(
            ApprovalRounds rounds,
            CaseFiles caseFiles,
            PeopleDirectory people,
            RouteTables tables,
            SeparationOfDuties duties,
            CaseAccess access) {
        this.access = access;
        this.rounds = rounds;
        this.caseFiles = caseFiles;
        this.people = people;
        this.tables = tables;
        this.duties = duties;
    }

    /**
     * The rounds of a case, newest first, 20 at most; empty before its first submission.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    public List<RoundView> rounds(CaseId caseId) {
        access.requireWhole(caseId);
        return rounds.findTop20ByCaseIdOrderByNumberDesc(caseId.value()).stream()
                .map(ApprovalRound::view)
                .toList();
    }

    /**
     * The way that the case would take if it were submitted now; empty when its unit may not issue the instrument.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    public Optional<RoutePreview> preview(CaseId caseId) {
        access.requireWhole(caseId);
        CaseSummary policyCase = caseFiles.get(caseId);
        return tables.row(policyCase).map(Route::of).map(route -> preview(policyCase, route));
    }

    private RoutePreview preview(CaseSummary policyCase, Route route) {
        List<RoutePreview.Seat> seats = new ArrayList<>();
        int turn = 1;
        for (List<Office> sideBySide : route.turns()) {
            for (Office office : sideBySide) {
                seats.add(new RoutePreview.Seat(office, Act.PARAF, turn, holders(policyCase, office)));
            }
            turn++;
        }
        seats.add(new RoutePreview.Seat(
                route.signatory(), Act.TANDA_TANGAN, turn, holders(policyCase, route.signatory())));
        return new RoutePreview(seats, route.externalSteps(), tables.missing(policyCase), route.gazette());
    }

    /** Names of those who hold {@code office} for this case today and have signed in, or act for it. */
    public List<String> holders(CaseSummary policyCase, Office office) {
        return people.deciders(office, office.unit(policyCase.workspace()));
    }

    /** Whether the person at work wrote in the text or opened the case, and so may not decide on it. */
    public boolean isOwnDraft(CaseId caseId) {
        return duties.isOwnDraft(caseId);
    }
}
