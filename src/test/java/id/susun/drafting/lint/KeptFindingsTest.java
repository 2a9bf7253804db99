package id.susun.drafting.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.casefile.TextFindings;
import id.susun.casefile.TextFindingsReader;
import id.susun.drafting.DraftSubmission;
import id.susun.drafting.Drafting;
import id.susun.drafting.basis.BasisKind;
import id.susun.drafting.basis.BasisRegister;
import id.susun.drafting.basis.BasisStatus;
import id.susun.drafting.basis.LegalBasis;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A kept version is told as it was checked; what a register has come to say since is told apart. */
@SusunTest
class KeptFindingsTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private BasisRegister register;

    @Autowired
    private TextFindingsReader reader;

    private final String number = String.valueOf(System.nanoTime() % 1_000_000_000);

    @Test
    void aLawRevokedLaterChangesNoEarlierVersion() throws Exception {
        ActingPerson admin = journey.person("admin.lebong");
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        UUID id = admin.call(() -> register.save(perda(null, null, BasisStatus.IN_FORCE, "")));
        CaseId caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Sampah")
                .id();
        drafter.run(() -> drafting.importTree(
                caseId,
                Examples.tree(List.of(
                        "+ JUDUL: Pengelolaan Sampah",
                        "+ MENGINGAT: Peraturan Daerah Kabupaten Lebong Nomor " + number
                                + " Tahun 2016 tentang Sampah;",
                        "+ PASAL: Sampah dikelola.")),
                "Uji"));
        int version = drafter.call(() -> submission.keepMilestone(caseId, "Sebelum dicabut"))
                .number();
        TextFindings before = findings(drafter, caseId, version);
        assertThat(before.since()).isEmpty();

        admin.run(() -> register.save(perda(id, 0, BasisStatus.REVOKED, "Peraturan Daerah Nomor 9 Tahun 2026")));

        TextFindings after = findings(drafter, caseId, version);
        assertThat(after.open()).isEqualTo(before.open());
        assertThat(after.since()).singleElement().satisfies(line -> {
            assertThat(line.place()).isEqualTo("Mengingat angka 1");
            assertThat(line.key()).isEqualTo(Rule.MENGINGAT_DICABUT.key());
        });
        int later = drafter.call(() -> submission.keepMilestone(caseId, "Sesudah dicabut"))
                .number();
        assertThat(findings(drafter, caseId, later).open())
                .extracting(TextFindings.Line::key)
                .contains(Rule.MENGINGAT_DICABUT.key());
        assertThat(findings(drafter, caseId, later).since()).isEmpty();
    }

    private TextFindings findings(ActingPerson person, CaseId caseId, int version) throws Exception {
        return person.call(() -> reader.findings(caseId, version)).orElseThrow();
    }

    private LegalBasis perda(@Nullable UUID id, @Nullable Integer version, BasisStatus status, String changedBy) {
        return new LegalBasis(
                id,
                version,
                BasisKind.PERDA,
                "Peraturan Daerah Kabupaten Lebong",
                number,
                2016,
                "Sampah",
                "",
                null,
                status,
                changedBy,
                "P");
    }
}
