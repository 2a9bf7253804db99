package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.Refused;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.casefile.Signatory;
import id.susun.identity.ActingPerson;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.Provisioning;
import id.susun.tenant.TenantId;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.Tenants;
import id.susun.tenant.WorkspaceType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Whose register numbers what: the unit's own for what it signs itself, the government's for its legal products. */
class UnitRegistersTest extends ApprovalJourney {

    private static final AtomicInteger GOVERNMENTS = new AtomicInteger();

    @Autowired
    private Provisioning provisioning;

    @Autowired
    private Tenants tenants;

    private TenantId government;
    private ActingPerson legal;

    /** Every test has registers that nobody else writes in. */
    @BeforeEach
    void aGovernmentWithFourUnits() {
        int number = GOVERNMENTS.incrementAndGet();
        government = new TenantId("kota-register-" + number);
        legal = person("kabag", Set.of(Role.APPROVER), Set.of(Office.KABAG_HUKUM));
        provisioning.provision(new Provisioning.Government(
                government.value(),
                "Pemerintah Kota Uji",
                TenantLevel.KOTA,
                "Kota Uji",
                "98." + number,
                "Uji",
                "Uji",
                "Wali Kota Uji",
                ZoneId.of("Asia/Jakarta"),
                List.of(
                        new Provisioning.Unit("hulu", "Kecamatan Hulu", WorkspaceType.KECAMATAN, null),
                        new Provisioning.Unit("hilir", "Kecamatan Hilir", WorkspaceType.KECAMATAN, null),
                        new Provisioning.Unit("badan", "Badan Uji", WorkspaceType.PERANGKAT_DAERAH, null),
                        new Provisioning.Unit("dinas", "Dinas Uji", WorkspaceType.PERANGKAT_DAERAH, null))));
    }

    @ParameterizedTest
    @CsvSource({
        "KEPUTUSAN_CAMAT, 188.45, hulu, hilir",
        "KEPUTUSAN_KEPALA_PD, 188.45, badan, dinas",
        "SOP, '', hulu, badan",
        "SURAT_EDARAN, '', dinas, hilir"
    })
    void eachUnitBeginsWithOne(Instrument instrument, String code, String one, String other) throws Exception {
        String prefix = code.isEmpty() ? "" : code + "/";

        assertThat(number(signed(one, instrument), code)).isEqualTo(prefix + 1);
        assertThat(number(signed(other, instrument), code)).isEqualTo(prefix + 1);
        assertThat(number(signed(one, instrument), code)).isEqualTo(prefix + 2);
    }

    @Test
    void textsNumberedAtOnceGetTheNextNumbersOfTheirOwnUnit() throws Exception {
        List<CaseId> ofHulu = new ArrayList<>();
        List<CaseId> ofHilir = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ofHulu.add(signed("hulu", Instrument.SURAT_EDARAN));
            ofHilir.add(signed("hilir", Instrument.SURAT_EDARAN));
        }

        List<Callable<String>> tasks = new ArrayList<>();
        ofHulu.forEach(caseId -> tasks.add(() -> number(caseId, "")));
        ofHilir.forEach(caseId -> tasks.add(() -> number(caseId, "")));
        List<String> given = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<String> result : threads.invokeAll(tasks)) {
                given.add(result.get());
            }
        }

        assertThat(given.subList(0, 2)).containsExactlyInAnyOrder("1", "2");
        assertThat(given.subList(2, 4)).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void theGovernmentsRegistersRunAcrossItsUnits() throws Exception {
        CaseId ofBadan = signed("badan", Instrument.KEPUTUSAN_KDH);
        CaseId ofDinas = signed("dinas", Instrument.KEPUTUSAN_KDH);

        assertThat(number(ofBadan, "188.45")).isEqualTo("188.45/1");
        assertThat(number(ofDinas, "188.45")).isEqualTo("188.45/2");

        assertThat(history(ofDinas)).contains("188.45/2/" + year());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .as("a number is given once in its register, whatever wrote it")
                .isThrownBy(() -> enact(signed("dinas", Instrument.KEPUTUSAN_KDH), "188.45/1"));
    }

    @Test
    void aNumberIsGivenOnceInAUnitsRegister() throws Exception {
        number(signed("hulu", Instrument.KEPUTUSAN_CAMAT), "188.45");

        enact(signed("hilir", Instrument.KEPUTUSAN_CAMAT), "188.45/1");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> enact(signed("hulu", Instrument.KEPUTUSAN_CAMAT), "188.45/1"));
    }

    @Test
    void aUnitGoesOnFromItsOwnPaperBookAndTheHistorySaysWhose() throws Exception {
        CaseId ofHulu = signed("hulu", Instrument.KEPUTUSAN_CAMAT);
        CaseId ofHilir = signed("hilir", Instrument.KEPUTUSAN_CAMAT);
        ContinueRegister paper = new ContinueRegister(register(ofHulu), year(), 6);
        legal.run(() -> enacting.continueRegister(paper));

        assertRefused("approval.register.begun", paper);
        assertThat(number(ofHulu, "188.45")).isEqualTo("188.45/7");
        assertThat(number(ofHilir, "188.45")).isEqualTo("188.45/1");

        assertRefused("approval.register.begun", new ContinueRegister(register(ofHilir), year(), 30));
        assertThat(history(ofHilir)).contains("188.45/1/" + year() + " · Kecamatan Hilir");
        assertThat(subjects(new AuditFilter(null, null, null, "approval.RegisterContinued", null, null)))
                .containsExactly("Keputusan Camat · Kecamatan Hulu · " + year() + ": 6");
    }

    @Test
    void aRegisterBelongsToAUnitOfThisGovernmentExactlyWhereUnitsKeepTheirOwn() {
        UUID foreign = CurrentTenant.callAs(
                new TenantId("kabupaten-lebong"),
                () -> tenants.workspace("tubei").orElseThrow().id());

        assertRefused(
                "approval.register.unit",
                new ContinueRegister(new NumberRegister(RegisterKind.KEPUTUSAN_CAMAT, foreign), year(), 6));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> NumberRegister.ofTenant(RegisterKind.SOP));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new NumberRegister(RegisterKind.PERKADA, foreign));
    }

    /** A case of the unit whose text waits for its number. */
    private CaseId signed(String unit, Instrument instrument) throws Exception {
        ActingPerson drafter = person("perancang", Set.of(Role.DRAFTER), Set.of(), unit);
        ActingPerson head = person("kepala", Set.of(Role.APPROVER), Set.of(Office.KEPALA_PD), unit);
        CaseId caseId = aCase(drafter, head, unit, instrument);
        submit(drafter, caseId, "KESATU");
        if (instrument == Instrument.KEPUTUSAN_KDH) {
            approveAll(caseId, head, legal, holder(Office.ASISTEN), holder(Office.SEKDA), holder(Office.KEPALA_DAERAH));
        } else {
            approveAll(caseId, legal, head);
        }
        return caseId;
    }

    private ActingPerson holder(Office office) {
        return person(office.name(), Set.of(Role.APPROVER), Set.of(office));
    }

    private ActingPerson person(String name, Set<Role> roles, Set<Office> offices, String... units) {
        return new ActingPerson(
                new Person(name + "-" + government, name, name),
                new Membership(government, roles, offices, Set.of(units)));
    }

    private String number(CaseId caseId, String code) throws Exception {
        return legal.call(() -> enacting.assignNumber(caseId, new AssignNumber(code, null)))
                .number();
    }

    private void enact(CaseId caseId, String number) {
        legal.run(() -> transactions.executeWithoutResult(
                status -> caseFiles.enact(caseId, null, number, LocalDate.now(clock), new Signatory("Contoh", null))));
    }

    private NumberRegister register(CaseId caseId) throws Exception {
        CaseSummary policyCase = legal.call(() -> caseFiles.get(caseId));
        return NumberRegister.of(policyCase);
    }

    private List<String> history(CaseId caseId) throws Exception {
        return subjects(AuditFilter.of(caseId, "approval.Numbered"));
    }

    private List<String> subjects(AuditFilter filter) throws Exception {
        ActingPerson auditor = person("auditor", Set.of(Role.AUDITOR), Set.of());
        return auditor.call(() -> auditTrail.read(filter, null, 10).stream()
                .map(AuditEntry::subject)
                .toList());
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    private void assertRefused(String key, ContinueRegister command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> legal.run(() -> enacting.continueRegister(command)))
                .returns(key, Refused::key);
    }
}
