package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.Enactment;
import id.susun.files.CheckedFile;
import id.susun.files.FileStore;
import id.susun.files.FileUse;
import id.susun.files.StoredFile;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Sends regulations to the governor, within seven working days of their enactment (UU 23/2014 Pasal 249 ayat (3)). */
@Service
@Validated
public class GovernorSubmissions {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final Workflow workflow;
    private final StepQueue steps;
    private final RunningRounds running;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GovernorSubmissions(
            JdbcClient jdbc,
            FileStore files,
            CaseAccess access,
            CaseFiles caseFiles,
            Workflow workflow,
            StepQueue steps,
            RunningRounds running,
            CurrentTenant currentTenant,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.access = access;
        this.caseFiles = caseFiles;
        this.workflow = workflow;
        this.steps = steps;
        this.running = running;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The submission of a case's text; empty before.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    @Transactional(readOnly = true)
    public Optional<GovernorSubmission> of(CaseId caseId) {
        access.requireWhole(caseId);
        return jdbc.sql("select * from governor_submission where tenant_id = :tenant and case_id = :case")
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private GovernorSubmission read(ResultSet row) throws SQLException {
        UUID letter = row.getObject("letter_file", UUID.class);
        return new GovernorSubmission(
                row.getString("letter_number"),
                row.getObject("letter_date", LocalDate.class),
                letter == null ? null : files.find(letter).orElse(null),
                files.find(row.getObject("proof_file", UUID.class)).orElseThrow(),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    /**
     * Enters the letter and the proof that it was received.
     *
     * @param letter its scan, null without one
     * @throws Refused {@code workflow.step.gone}, {@code approval.date.future}, {@code approval.submission.before-enactment}
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void submit(
            CaseId caseId, @Valid SubmitToGovernor command, @Nullable CheckedFile letter, CheckedFile proof) {
        steps.enter(caseId, Step.SUBMIT_TO_GOVERNOR);
        Enactment enactment = caseFiles.get(caseId).enactment();
        if (enactment == null) {
            throw new Refused("workflow.step.gone");
        }
        if (command.letterDate().isBefore(enactment.on())) {
            throw new Refused("approval.submission.before-enactment");
        }
        running.requirePast(command.letterDate());
        StoredFile letterFile = letter == null ? null : files.keep(caseId, FileUse.LETTER, letter);
        StoredFile proofFile = files.keep(caseId, FileUse.LETTER, proof);
        insert(caseId, command, letterFile, proofFile);
        events.publishEvent(new SignatureEvents.SubmittedToGovernor(
                caseId, command.letterNumber().strip(), command.letterDate(), proofFile.name(), proofFile.sha256()));
        workflow.complete(caseId, Step.SUBMIT_TO_GOVERNOR, Map.of());
    }

    private void insert(CaseId caseId, SubmitToGovernor command, @Nullable StoredFile letter, StoredFile proof) {
        jdbc.sql("""
                        insert into governor_submission (id, tenant_id, case_id, letter_number, letter_date, letter_file,
                            proof_file, by_id, by_name, at)
                        values (:id, :tenant, :case, :number, :date, :letter, :proof, :by, :byName, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .param("number", command.letterNumber().strip())
                .param("date", Date.valueOf(command.letterDate()))
                .param("letter", letter == null ? null : letter.id(), Types.OTHER)
                .param("proof", proof.id())
                .param("by", currentUser.person().id())
                .param("byName", currentUser.person().name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
