package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditFilter;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.Signatories;
import id.susun.casefile.Signatory;
import id.susun.identity.ActingOrder;
import id.susun.identity.ActingPerson;
import id.susun.identity.Capacity;
import id.susun.identity.MemberRegister;
import id.susun.identity.Office;
import id.susun.inbox.Inbox;
import id.susun.inbox.InboxFilter;
import id.susun.officials.Absence;
import id.susun.officials.Absences;
import id.susun.officials.AppointActing;
import id.susun.officials.Appointments;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.StepReassignment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** People who act for an office for a time, by document. */
class ActingOfficialsTest extends ApprovalJourney {

    private static final ActingPerson ADMIN = PEOPLE.as("admin.lebong");
    /** An implementer, who holds no office and is no approver. */
    private static final ActingPerson DEPUTY = PEOPLE.as("pelaksana.bkpsdm.lebong");

    private static final String REASON = "Surat perintah ditarik kembali";

    @Autowired
    private Appointments appointments;

    @Autowired
    private Absences absences;

    @Autowired
    private MemberRegister register;

    @Autowired
    private Inbox inbox;

    @Autowired
    private StepReassignment reassignment;

    @Autowired
    private SignatoryNames names;

    @BeforeEach
    void everybodyHasSignedIn() {
        for (ActingPerson person : List.of(ADMIN, DEPUTY, DRAFTER, HEAD, LEGAL, ASSISTANT, SECRETARY, REGENT)) {
            register.replace(person.person(), List.of(person.membership()));
        }
    }

    @AfterEach
    void nobodyActsAnyMore() {
        ADMIN.run(() -> appointments.list().stream()
                .filter(one -> !one.isEnded() && !one.to().isBefore(today()))
                .forEach(one -> appointments.end(one.id(), REASON)));
    }

    @Test
    void whoActsForAnOfficeDecidesAndTheDecisionSaysSo() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD, LEGAL);
        Decide approval = Decide.approve(Office.ASISTEN, hash(HEAD, caseId));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> DEPUTY.call(() -> this.approval.decide(caseId, approval)));

        appoint(DEPUTY, Office.ASISTEN, null, Capacity.PLH, today(), today().plusDays(3));

        assertThat(DEPUTY.call(() -> inbox.mine(InboxFilter.ALL, null, 100)))
                .anyMatch(item -> item.step().caseId().equals(caseId));
        assertThat(LEGAL.call(() -> progress.holders(caseFiles.get(caseId), Office.ASISTEN)))
                .first()
                .isEqualTo(DEPUTY.person().name() + " (Plh.)");
        DEPUTY.call(() -> this.approval.decide(caseId, approval));

        assertThat(seat(caseId, Office.ASISTEN)).satisfies(seat -> {
            assertThat(seat.capacity()).isEqualTo(Capacity.PLH);
            assertThat(seat.decidedName()).isEqualTo(DEPUTY.person().name());
        });
        assertThat(seat(caseId, Office.KABAG_HUKUM).capacity()).isNull();
        assertThat(LEGAL.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100)))
                .filteredOn(entry -> entry.action().equals("approval.Initialled"))
                .first()
                .satisfies(entry -> assertThat(entry.actorRoles()).contains("PLH ASISTEN"));
    }

    @Test
    void aDecisionKeepsTheOrderItRestsOnAlsoWhenTheAppointmentIsEndedAndWhereItStandsLater() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        UUID appointment = appoint(DEPUTY, Office.KEPALA_PD, "bkpsdm", Capacity.PLT, today(), today().plusDays(3));
        DEPUTY.call(() -> this.approval.decide(caseId, Decide.approve(Office.KEPALA_PD, hash(HEAD, caseId))));
        ADMIN.run(() -> appointments.end(appointment, REASON));

        ActingOrder order = new ActingOrder(appointment, "800/12/SP/2026", today(), today(), today().plusDays(3));
        assertThat(seat(caseId, Office.KEPALA_PD).order()).isEqualTo(order);
        decide(LEGAL, caseId, Decision.RETURN, "Perbaiki dasar hukumnya dahulu");
        submit(DRAFTER, caseId, "Pasal 1");
        assertThat(seat(caseId, Office.KEPALA_PD)).satisfies(seat -> {
            assertThat(seat.carriedFrom()).isEqualTo(1);
            assertThat(seat.order()).isEqualTo(order);
        });
        assertThat(seat(caseId, Office.KABAG_HUKUM).order()).isNull();
        assertThat(LEGAL.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100)))
                .filteredOn(entry -> entry.action().equals("approval.Initialled"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.subject()).contains("800/12/SP/2026 (");
                    assertThat(entry.details()).contains(appointment.toString());
                });
        assertThat(text(tab(LEGAL, caseId))).contains("Plt. menurut surat nomor 800/12/SP/2026");
    }

    @Test
    void whoActsForTheSignatoryStandsUnderTheTextAsSuch() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        assertThat(LEGAL.call(() -> names.of(caseId)))
                .isEqualTo(
                        new Signatories(Signatory.of(REGENT.person(), null), Signatory.of(SECRETARY.person(), null)));

        appoint(DEPUTY, Office.KEPALA_DAERAH, null, Capacity.PLT, today(), today());

        assertThat(LEGAL.call(() -> names.of(caseId)).signs()).isEqualTo(Signatory.of(DEPUTY.person(), Capacity.PLT));
        assertThat(DEPUTY.call(() -> names.byMe(caseId)).signs())
                .isEqualTo(Signatory.of(DEPUTY.person(), Capacity.PLT));
    }

    @Test
    void powerBeginsAndEndsWithItsDaysAndWithItsEnd() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        Decide approval = Decide.approve(Office.KEPALA_PD, hash(HEAD, caseId));
        UUID later =
                appoint(DEPUTY, Office.KEPALA_PD, "bkpsdm", Capacity.PLT, today().plusDays(1), today().plusDays(9));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> DEPUTY.call(() -> this.approval.decide(caseId, approval)));
        ADMIN.run(() -> appointments.end(later, REASON));

        UUID now = appoint(DEPUTY, Office.KEPALA_PD, "bkpsdm", Capacity.PLT, today(), today());
        assertThat(DEPUTY.call(() -> workflow.mine(caseId))).isPresent();
        ADMIN.run(() -> appointments.end(now, REASON));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> DEPUTY.call(() -> this.approval.decide(caseId, approval)));
    }

    @Test
    void theHeadOfAUnitIsActedForInThatUnitOnly() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        appoint(DEPUTY, Office.KEPALA_PD, "tubei", Capacity.PLT, today(), today());

        assertThat(DEPUTY.call(() -> workflow.mine(caseId))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> DEPUTY.call(
                        () -> approval.decide(caseId, Decide.approve(Office.KEPALA_PD, hash(HEAD, caseId)))));
    }

    @Test
    void whoDraftedDoesNotDecideByActingEither() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        appoint(DRAFTER, Office.KEPALA_PD, "bkpsdm", Capacity.PLH, today(), today());

        assertRefused(
                "approval.own-draft",
                () -> DRAFTER.call(
                        () -> approval.decide(caseId, Decide.approve(Office.KEPALA_PD, hash(HEAD, caseId)))));
    }

    @Test
    void anOfficeHasOneActingOfficialAtATimeAndNobodyAppointsThemselves() throws Exception {
        appoint(DEPUTY, Office.SEKDA, null, Capacity.PLH, today(), today().plusDays(5));

        assertRefused(
                "officials.overlap",
                () -> appoint(LEGAL, Office.SEKDA, null, Capacity.PLH, today().plusDays(5), today().plusDays(6)));
        assertRefused("officials.self", () -> appoint(ADMIN, Office.ASISTEN, null, Capacity.PLH, today(), today()));
        assertRefused(
                "officials.holder", () -> appoint(LEGAL, Office.KABAG_HUKUM, null, Capacity.PLH, today(), today()));
        assertRefused(
                "officials.workspace", () -> appoint(LEGAL, Office.KEPALA_PD, null, Capacity.PLH, today(), today()));
        assertRefused(
                "officials.period",
                () -> appoint(LEGAL, Office.ASISTEN, null, Capacity.PLH, today().minusDays(2), today().minusDays(1)));
        assertRefused(
                "officials.person.unknown",
                () -> appoint(PEOPLE.as("kabag.hukum.medan"), Office.ASISTEN, null, Capacity.PLH, today(), today()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SECRETARY.call(() ->
                        appointments.appoint(command(DEPUTY, Office.ASISTEN, null, Capacity.PLH, today(), today()))));
        appoint(LEGAL, Office.SEKDA, null, Capacity.PLH, today().plusDays(6), today().plusDays(7));
        assertThat(PEOPLE.as("admin.medan").call(() -> appointments.list()))
                .as("a neighbour knows nothing of it")
                .isEmpty();
    }

    @Test
    void anAbsenceMovesNoPowerButNamesTheOfficeThatNobodyActsFor() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        ASSISTANT.run(() -> absences.declare(today(), today().plusDays(2), "Dinas luar"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> DRAFTER.run(() -> absences.declare(today(), today(), "Cuti")));
        approveAll(caseId, HEAD, LEGAL);

        assertThat(ADMIN.call(() -> absences.all()))
                .filteredOn(
                        absence -> absence.personId().equals(ASSISTANT.person().id()))
                .singleElement()
                .extracting(Absence::uncovered)
                .isEqualTo(List.of(Office.ASISTEN));
        assertThat(DEPUTY.call(() -> workflow.mine(caseId))).isEmpty();
        appoint(DEPUTY, Office.ASISTEN, null, Capacity.PLH, today(), today().plusDays(2));
        assertThat(ADMIN.call(() -> absences.all()))
                .filteredOn(
                        absence -> absence.personId().equals(ASSISTANT.person().id()))
                .allMatch(absence -> absence.uncovered().isEmpty());
        approveAll(caseId, ASSISTANT);
        ASSISTANT.run(() -> absences.mine().forEach(absence -> absences.cancel(absence.id())));
        assertThat(ASSISTANT.call(() -> absences.mine())).isEmpty();
    }

    @Test
    void powerIsNotOlderThanItsOrder() {
        LocalDate today = today();
        for (LocalDate[] dates : new LocalDate[][] {
            {today, today.minusDays(1)}, {today.plusDays(1), today.plusDays(1)}, {today.plusDays(1), today.plusDays(2)}
        }) {
            AppointActing command = new AppointActing(
                    Office.ASISTEN,
                    null,
                    DEPUTY.person().id(),
                    Capacity.PLH,
                    "800/13/SP/2026",
                    dates[0],
                    dates[1],
                    today.plusDays(3));
            assertRefused("officials.document.later", () -> ADMIN.call(() -> appointments.appoint(command)));
        }
    }

    @Test
    void whyColleaguesAreAwayIsNotForAllEyes() throws Exception {
        ASSISTANT.run(() -> absences.declare(today(), today(), "Sakit"));
        for (ActingPerson other : List.of(DRAFTER, LEGAL, PEOPLE.as("warga.lebong"))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> other.run(() -> absences.all()));
        }
        assertThat(PEOPLE.as("auditor.lebong").call(() -> absences.all()))
                .anyMatch(absence -> absence.note().equals("Sakit"));
        assertThat(ASSISTANT.call(() -> absences.mine()))
                .allMatch(
                        absence -> absence.personId().equals(ASSISTANT.person().id()))
                .isNotEmpty();
        CaseId caseId = aPerkadaInApproval();
        ActingPerson citizen = PEOPLE.as("warga.lebong");
        assertRefused("casefile.unknown", () -> citizen.call(() -> progress.preview(caseId)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> citizen.run(() -> enacting.signedOn(caseId)));
        ASSISTANT.run(() -> absences.mine().forEach(absence -> absences.cancel(absence.id())));
    }

    @Test
    void theAdministratorGivesAStepToAnotherWhoMayDoItWithAReason() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        submit(DRAFTER, caseId, "Pasal 1");
        UUID step = HEAD.call(() -> workflow.open(caseId).getFirst().id());
        assertRefused(
                "workflow.reassign.person",
                () -> ADMIN.call(() -> reassigned(step, LEGAL.person().id(), REASON)));
        appoint(DEPUTY, Office.KEPALA_PD, "bkpsdm", Capacity.PLH, today(), today());
        assertRefused(
                "workflow.reassign.reason",
                () -> ADMIN.call(() -> reassigned(step, DEPUTY.person().id(), "kurang")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> HEAD.call(() -> reassigned(step, DEPUTY.person().id(), REASON)));

        ADMIN.call(() -> reassigned(step, DEPUTY.person().id(), REASON));

        OpenStep open = HEAD.call(() -> workflow.open(caseId).getFirst());
        assertThat(open.step()).isEqualTo(Step.INITIAL_DRAFT);
        assertThat(open.assigneeId()).isEqualTo(DEPUTY.person().id());
        assertThat(LEGAL.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100)))
                .filteredOn(entry -> entry.action().equals("workflow.StepReassigned"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo(REASON));
    }

    private boolean reassigned(UUID step, String person, String reason) {
        reassignment.reassign(step, person, reason);
        return true;
    }

    private UUID appoint(
            ActingPerson who, Office office, @Nullable String unit, Capacity as, LocalDate from, LocalDate to)
            throws Exception {
        return ADMIN.call(() -> appointments.appoint(command(who, office, unit, as, from, to)));
    }

    private AppointActing command(
            ActingPerson who, Office office, @Nullable String unit, Capacity as, LocalDate from, LocalDate to) {
        LocalDate ordered = from.isBefore(today()) ? from : today();
        return new AppointActing(office, unit, who.person().id(), as, "800/12/SP/2026", ordered, from, to);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")));
    }

    private SeatView seat(CaseId caseId, Office office) throws Exception {
        return lastRound(LEGAL, caseId).seats().stream()
                .filter(seat -> seat.office() == office)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Callable<?> work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::call).returns(key, Refused::key);
    }
}
