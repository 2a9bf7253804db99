package id.susun.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
@AutoConfigureMockMvc
class StoredFilesTest {

    private static final String NAME = "Surat Kanwil – jawaban.pdf";

    @Autowired
    private CaseJourney journey;

    @Autowired
    private UploadCheck check;

    @Autowired
    private FileStore store;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    @Qualifier("systemDataSource")
    private DataSource everything;

    @Test
    void aFileComesBackAsAnAttachmentThatNothingCanRunIn() throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        byte[] content = SampleFiles.pdf();
        StoredFile file = kept(drafter, content);

        MvcTestResult answer = get(drafter, file);

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(content);
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Surat%20Kanwil%20%E2%80%93%20jawaban.pdf");
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
        assertThat(file.uploadedBy().name()).isEqualTo(drafter.person().name());
    }

    @Test
    void anotherGovernmentAndAStakeholderFindNothing() throws Exception {
        StoredFile file = kept(journey.person("perancang.bkpsdm.lebong"), SampleFiles.pdf());

        for (String other : new String[] {"perancang.bkpsdm.medan", "warga.lebong"}) {
            MvcTestResult answer = get(journey.person(other), file);
            assertThat(answer.getResponse().getStatus()).as(other).isIn(403, 404);
            assertThat(answer.getResponse().getContentAsByteArray()).doesNotContain('%', 'P', 'D', 'F');
        }
        ActingPerson stranger = journey.person("perancang.bkpsdm.medan");
        assertThat(stranger.call(() -> store.find(file.id()))).isEmpty();
    }

    @Test
    void theApplicationCannotChangeAKeptFile() throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        StoredFile file = kept(drafter, SampleFiles.pdf());

        for (String sql : new String[] {
            "update stored_file set content = 'x' where id = ?", "delete from stored_file where id = ?"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> drafter.run(() -> transactions.executeWithoutResult(
                            status -> jdbc.sql(sql).param(file.id()).update())));
        }
    }

    @Test
    void whatIsCheckedForOneUseIsNotKeptForAnother() throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        StoredFile letter = kept(drafter, SampleFiles.pdf());
        CheckedFile picture = drafter.call(() -> check.check(FileUse.LETTER, "surat.pdf", SampleFiles.pdf()));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(() -> transactions.executeWithoutResult(
                        status -> store.keep(letter.caseId(), FileUse.SCAN, picture))))
                .returns("files.use", Refused::key);
    }

    @Test
    void anAlteredFileIsAnAlarmAndNotAnAbsence() throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        StoredFile file = kept(drafter, SampleFiles.pdf());
        assertThat(JdbcClient.create(everything)
                        .sql("update stored_file set sha256 = repeat('0', 64) where id = ?")
                        .param(file.id())
                        .update())
                .isEqualTo(1);

        assertThat(get(drafter, file)).hasStatus(500);
        assertThat(journey.person("auditor.lebong")
                        .call(() -> auditTrail.read(AuditFilter.ALL, null, 20).stream()
                                .map(entry -> entry.toString())
                                .toList()))
                .anyMatch(entry -> entry.contains("files.altered"));
    }

    private MvcTestResult get(ActingPerson who, StoredFile file) throws Exception {
        return who.call(() -> http.get()
                .uri("/berkas/" + file.id())
                .with(authentication(Objects.requireNonNull(
                        SecurityContextHolder.getContext().getAuthentication())))
                .exchange());
    }

    private StoredFile kept(ActingPerson by, byte[] content) throws Exception {
        CaseSummary policyCase =
                journey.at(Step.ANALYSE_NEEDS, by.person().username(), "bkpsdm", Instrument.PERKADA, "Berkas");
        return by.call(() -> {
            CheckedFile checked = check.check(FileUse.LETTER, NAME, content);
            return transactions.execute(status -> store.keep(policyCase.id(), FileUse.LETTER, checked));
        });
    }
}
