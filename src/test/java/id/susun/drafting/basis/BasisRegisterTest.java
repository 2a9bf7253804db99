package id.susun.drafting.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftNode;
import id.susun.drafting.Drafting;
import id.susun.drafting.NewNode;
import id.susun.drafting.TextKind;
import id.susun.drafting.lint.Finding;
import id.susun.drafting.lint.LintReading;
import id.susun.drafting.lint.Rule;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class BasisRegisterTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private BasisRegister register;

    @Autowired
    private BasisInsertion insertion;

    @Autowired
    private LintReading lint;

    @Autowired
    private Drafting drafting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final String number = String.valueOf(System.nanoTime() % 1_000_000_000);
    private ActingPerson admin;
    private ActingPerson drafter;

    @BeforeEach
    void people() {
        admin = journey.person("admin.lebong");
        drafter = journey.person("perancang.bkpsdm.lebong");
    }

    @Test
    void aGovernmentAddsItsOwnLegislationWhichNoOtherSees() throws Exception {
        UUID id = admin.call(() -> register.save(perda("  Perangkat   Daerah; ", BasisStatus.IN_FORCE, "")));

        LegalBasis kept = find(drafter, number);
        assertThat(kept.citation())
                .isEqualTo("Peraturan Daerah Kabupaten Lebong Nomor " + number
                        + " Tahun 2016 tentang Perangkat Daerah (Lembaran Daerah Tahun 2016 Nomor 3);");
        assertThat(kept.isNational()).isFalse();
        assertThat(journey.person("perancang.bkpsdm.medan").call(register::book).rows())
                .extracting(LegalBasis::number)
                .doesNotContain(number);
        refused("basis.twice", () -> register.save(perda("Nama lain", BasisStatus.IN_FORCE, "")));

        admin.run(() -> register.save(with(kept, BasisStatus.REVOKED, "Peraturan Daerah Nomor 9 Tahun 2026")));
        assertThat(find(drafter, number).status()).isEqualTo(BasisStatus.REVOKED);
        refused("basis.changed", () -> register.save(with(kept, BasisStatus.IN_FORCE, "")));
        assertThat(kept.id()).isEqualTo(id);
    }

    @Test
    void onlyItsAdministratorWritesAndNobodyTheNationalRows() {
        for (String username : List.of("perancang.bkpsdm.lebong", "auditor.lebong")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(username)
                    .isThrownBy(() -> journey.person(username)
                            .run(() -> register.save(perda("Sampah", BasisStatus.IN_FORCE, ""))));
        }
        refused("basis.change.missing", () -> register.save(perda("Sampah", BasisStatus.AMENDED, " ")));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> admin.run(() -> register.save(perda(" ", BasisStatus.IN_FORCE, ""))));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> admin.run(() -> transactions.executeWithoutResult(status ->
                        jdbc.sql("update national_legal_basis set title = 'x'").update())));
    }

    @Test
    void aCorrectionStandsInTheNationalRowsPlaceForThisGovernmentAlone() throws Exception {
        LegalBasis national = find(drafter, "45");
        assertThat(national.isNational()).isTrue();

        admin.run(() -> register.save(new LegalBasis(
                null,
                null,
                national.kind(),
                national.name(),
                national.number(),
                national.year(),
                national.title(),
                "Lembaran Negara Republik Indonesia Tahun 2017 Nomor 225, dibetulkan",
                null,
                BasisStatus.IN_FORCE,
                "",
                "P")));

        assertThat(find(drafter, "45").gazette()).endsWith("dibetulkan");
        assertThat(find(journey.person("perancang.bkpsdm.medan"), "45").gazette())
                .isEqualTo(national.gazette());
    }

    @Test
    void aBasisIsInsertedWhereItBelongsAndTheLinterKnowsItsStatus() throws Exception {
        CaseId caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Sampah")
                .id();
        drafter.run(() -> drafting.importTree(
                caseId,
                List.of(
                        NewNode.text(TextKind.JUDUL, "Sampah"),
                        NewNode.text(
                                TextKind.MENGINGAT,
                                "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara (Lembaran Negara Republik"
                                        + " Indonesia Tahun 2014 Nomor 6, Tambahan Lembaran Negara Republik Indonesia Nomor"
                                        + " 5494);"),
                        NewNode.text(TextKind.MENGINGAT, ""),
                        NewNode.text(TextKind.PASAL, "Isi.")),
                "Uji"));

        insert(caseId, "11");
        insert(caseId, "20");
        insert(caseId, "39");

        assertThat(bases(caseId))
                .extracting(text -> text.replaceFirst("(Tahun \\d+).*", "$1"))
                .containsExactly(
                        "Undang-Undang Nomor 39 Tahun 2003",
                        "Undang-Undang Nomor 5 Tahun 2014",
                        "Undang-Undang Nomor 20 Tahun 2023",
                        "Peraturan Pemerintah Nomor 11 Tahun 2017");
        assertThat(bases(caseId).getLast()).contains("sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17");
        UUID again = Objects.requireNonNull(find(drafter, "20").id());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(() -> insertion.insert(caseId, again)))
                .returns("basis.cited", Refused::key);
        assertThat(drafter.call(() -> lint.report(caseId)).open())
                .filteredOn(finding -> finding.rule() == Rule.MENGINGAT_DICABUT)
                .extracting(Finding::place)
                .containsExactly("Mengingat angka 2");
    }

    @Test
    void whatAmendedALawIsNamedWholly() throws Exception {
        assertThat(drafter.call(register::book).rows())
                .filteredOn(row -> row.isNational() && row.status() == BasisStatus.AMENDED)
                .hasSizeGreaterThan(3)
                .allSatisfy(row -> assertThat(row.citation())
                        .matches(".*diubah (?:terakhir )?dengan .* Nomor \\d+ Tahun \\d{4} tentang .*"));
    }

    private void insert(CaseId caseId, String law) throws Exception {
        UUID id = Objects.requireNonNull(find(drafter, law).id());
        drafter.run(() -> insertion.insert(caseId, id));
    }

    private List<String> bases(CaseId caseId) throws Exception {
        return drafter.call(() -> drafting.read(caseId)).orElseThrow().text().roots(TextKind.MENGINGAT).stream()
                .map(DraftNode::text)
                .toList();
    }

    private LegalBasis find(ActingPerson person, String law) throws Exception {
        return person.call(register::book).rows().stream()
                .filter(row -> row.number().equals(law))
                .findFirst()
                .orElseThrow();
    }

    private LegalBasis perda(String title, BasisStatus status, String changedBy) {
        return new LegalBasis(
                null,
                null,
                BasisKind.PERDA,
                "Peraturan Daerah Kabupaten Lebong",
                number,
                2016,
                title,
                "(Lembaran Daerah Tahun 2016 Nomor 3)",
                null,
                status,
                changedBy,
                "P");
    }

    private static LegalBasis with(LegalBasis row, BasisStatus status, String changedBy) {
        return new LegalBasis(
                row.id(),
                row.version(),
                row.kind(),
                row.name(),
                row.number(),
                row.year(),
                row.title(),
                row.gazette(),
                row.enactedOn(),
                status,
                changedBy,
                row.source());
    }

    private void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admin.run(action))
                .returns(key, Refused::key);
    }
}
