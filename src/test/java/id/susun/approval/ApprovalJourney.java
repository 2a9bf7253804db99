package id.susun.approval;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.files.FileUse;
import id.susun.files.SampleFiles;
import id.susun.files.UploadCheck;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings cases of Kabupaten Lebong to approval and has its officials act on them; the other stages stand aside. */
@SusunTest
abstract class ApprovalJourney extends SpringBrowserlessTest {

    static final DemoPeople PEOPLE = DemoPeople.load();
    static final ActingPerson DRAFTER = PEOPLE.as("perancang.bkpsdm.lebong");
    static final ActingPerson HEAD = PEOPLE.as("kepala.bkpsdm.lebong");
    static final ActingPerson LEGAL = PEOPLE.as("kabag.hukum.lebong");
    static final ActingPerson ASSISTANT = PEOPLE.as("asisten.lebong");
    static final ActingPerson SECRETARY = PEOPLE.as("sekda.lebong");
    static final ActingPerson REGENT = PEOPLE.as("bupati.lebong");

    @MockitoBean(name = "freezeVersionDelegate")
    private JavaDelegate freezeVersionDelegate;

    @MockitoBean(name = "checkAnswersDelegate")
    private JavaDelegate checkAnswersDelegate;

    @MockitoSpyBean
    RouteRecording recording;

    @Autowired
    Approval approval;

    @Autowired
    ExternalReview externalReview;

    @Autowired
    ExternalPapers papers;

    @Autowired
    PaperSigning paper;

    @Autowired
    UploadCheck uploads;

    @Autowired
    Enacting enacting;

    @Autowired
    ApprovalProgress progress;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    DocumentVersions versions;

    @Autowired
    Workflow workflow;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    private Tenants tenants;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    private ObjectProvider<CaseTab> tabs;

    final CaseId aPerkadaInApproval() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        submit(DRAFTER, caseId, "Pasal 1");
        return caseId;
    }

    /** A case that waits for its text to be submitted. */
    final CaseId aCase(ActingPerson drafter, ActingPerson head, String workspace, Instrument instrument)
            throws Exception {
        UUID unit = CurrentTenant.callAs(
                drafter.membership().tenant(),
                () -> tenants.workspace(workspace).orElseThrow().id());
        CaseSummary opened = drafter.call(() ->
                caseFiles.open(new OpenCase(unit, "Pengembangan kompetensi", "Perlu", instrument, "Sesuai materi")));
        complete(drafter, opened.id(), Step.ANALYSE_NEEDS, Map.of());
        complete(head, opened.id(), Step.VERIFY_NEEDS, Map.of("decision", "approve"));
        complete(drafter, opened.id(), Step.PLAN_CONSULTATION, Map.of());
        complete(drafter, opened.id(), Step.GATHER_INPUTS, Map.of());
        complete(drafter, opened.id(), Step.ANSWER_INPUTS, Map.of("unanswered", 0));
        return opened.id();
    }

    final DocumentVersion submit(ActingPerson drafter, CaseId caseId, String text, String... contributors)
            throws Exception {
        return drafter.call(() -> transactions.execute(status -> {
            DocumentVersion kept =
                    versions.keep(caseId, "{\"teks\":\"" + text + "\"}", Set.of(contributors), "Diajukan", true);
            workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
            return kept;
        }));
    }

    final void complete(ActingPerson who, CaseId caseId, Step step, Map<String, Object> routing) {
        who.run(() -> transactions.executeWithoutResult(status -> workflow.complete(caseId, step, routing)));
    }

    /** Notes where each required paper of a request outside is. */
    final void papersFor(CaseId caseId, Step step) throws Exception {
        int round = lastRound(LEGAL, caseId).number();
        LEGAL.run(() -> papers.of(caseId, round, step).stream()
                .filter(ExternalPaper::required)
                .forEach(paper -> papers.tick(caseId, step, paper.item(), "Dilampirkan di e-Harmonisasi")));
    }

    /** The request outside went out, with its papers. */
    final void asked(CaseId caseId, Step step) throws Exception {
        papersFor(caseId, step);
        LEGAL.run(() -> externalReview.request(caseId, step, new ExternalRequest("180/1", LocalDate.now(clock))));
    }

    /** A request outside that is answered on the same day. */
    final void answered(CaseId caseId, Step step, ExternalOutcome outcome, @Nullable String note) throws Exception {
        asked(caseId, step);
        LEGAL.run(() ->
                externalReview.record(caseId, step, new ExternalAnswer("W.8-1", LocalDate.now(clock), outcome, note)));
    }

    final Outcome decide(ActingPerson who, CaseId caseId, Decision decision, String comment) throws Exception {
        return who.call(() ->
                approval.decide(caseId, new Decide(waitingFor(who, caseId), decision, comment, hash(who, caseId))));
    }

    final void approveAll(CaseId caseId, ActingPerson... people) throws Exception {
        for (ActingPerson who : people) {
            decide(who, caseId, Decision.APPROVE, "");
            if (open(who, caseId).contains(Step.UPLOAD_SCAN)) {
                scanned(caseId, who.membership().tenant());
            }
        }
    }

    /** What was signed on paper is uploaded by one official and confirmed by another. */
    final void scanned(CaseId caseId, TenantId government) {
        ActingPerson legal = official(government, Office.KABAG_HUKUM);
        legal.run(() -> paper.upload(caseId, uploads.check(FileUse.SCAN, "naskah.pdf", SampleFiles.pdf())));
        official(government, Office.SEKDA).run(() -> paper.confirm(caseId));
    }

    static ActingPerson official(TenantId government, Office office) {
        return new ActingPerson(
                new Person(office + "-" + government, office.name(), office.name()),
                new Membership(government, Set.of(Role.APPROVER), Set.of(office), Set.of()));
    }

    /** The office whose turn it is, else any that the person holds: some hold two. */
    private Office waitingFor(ActingPerson who, CaseId caseId) {
        return workflow.open(caseId).stream()
                .map(OpenStep::office)
                .filter(Objects::nonNull)
                .filter(who.membership().offices()::contains)
                .findFirst()
                .orElseGet(() -> who.membership().offices().iterator().next());
    }

    final String hash(ActingPerson who, CaseId caseId) throws Exception {
        return who.call(() -> versions.submitted(caseId).orElseThrow().hash());
    }

    final List<Step> open(ActingPerson who, CaseId caseId) throws Exception {
        return who.call(() -> workflow.open(caseId).stream().map(OpenStep::step).toList());
    }

    /** Actions of the case's history, newest first. */
    final List<String> history(ActingPerson who, CaseId caseId) throws Exception {
        return who.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100).stream()
                .map(entry -> entry.action())
                .toList());
    }

    final RoundView lastRound(ActingPerson who, CaseId caseId) throws Exception {
        return who.call(() -> progress.rounds(caseId).getFirst());
    }

    /** The tab of the approval as it is for somebody; nothing on it moves the case. */
    final Component tab(ActingPerson who, CaseId caseId) throws Exception {
        CaseTab tab = tabs.stream()
                .filter(candidate -> candidate.stage() == Stage.APPROVAL)
                .findFirst()
                .orElseThrow();
        return who.call(() -> tab.content(new Shown(caseFiles.get(caseId), workflow.mine(caseId))));
    }

    private record Shown(CaseSummary policyCase, Optional<OpenStep> myStep) implements CaseView {
        @Override
        public void refresh() {
            throw new IllegalStateException("nothing moves the case in this test");
        }
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
