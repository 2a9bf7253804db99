package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.susun.audit.Refused;
import id.susun.casefile.Concerns;
import id.susun.casefile.EnactedPapers;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.casefile.StatingConcerns;
import id.susun.files.FileStore;
import id.susun.files.SampleFiles;
import id.susun.files.VirusScanner;
import id.susun.identity.ActingPerson;
import id.susun.identity.Office;
import id.susun.local.ExampleSigner;
import id.susun.signing.SigningSecret;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Against the stand-in of the signing service. */
class ElectronicSigningTest extends ApprovalJourney {

    private static final String NIK = "3201987654321098";
    private static final String WRONG = "kata-sandi-yang-salah-7431";
    private static final ActingPerson CAMAT = PEOPLE.as("camat.tubei");
    private static final ExampleSigner SERVICE = ExampleSigner.start();

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry registry) {
        SERVICE.properties().forEach((key, value) -> registry.add(key, () -> value));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @MockitoBean
    private PolicyTextPrinter printer;

    @MockitoBean
    private VirusScanner scanner;

    @Autowired
    private ElectronicSigning signing;

    @Autowired
    private SignatureKeeping signatures;

    @Autowired
    private FileStore files;

    @Autowired
    private StatingConcerns stating;

    @Autowired
    private EnactedPapers given;

    @Autowired
    @Qualifier("systemDataSource")
    private DataSource everything;

    private final byte[] print = SampleFiles.pdf();

    @BeforeEach
    void prints() {
        Mockito.when(printer.forSignature(Mockito.any(), Mockito.anyInt(), Mockito.any()))
                .thenReturn(print);
        Mockito.when(scanner.scan(Mockito.any())).thenReturn(new VirusScanner.Verdict.NotScanned());
    }

    @Test
    void aTextIsSignedDecidedAndKeptInOneAct() throws Exception {
        CaseId caseId = atSignature(Instrument.KEPUTUSAN_CAMAT);

        sign(caseId, ExampleSigner.PASSPHRASE, false);

        assertThat(open(LEGAL, caseId)).as("no paper").containsExactly(Step.ASSIGN_NUMBER);
        TextSignature signature = LEGAL.call(() -> signatures.of(caseId, 1)).orElseThrow();
        TextSignature.Electronic electronic = signature.electronic();
        assertThat(electronic).isNotNull();
        assertThat(String.valueOf(electronic)).contains("TTE contoh", "example=true");
        assertThat(signature.versionHash()).isEqualTo(hash(LEGAL, caseId));
        byte[] kept = LEGAL.call(() -> files.content(signature.file().id()));
        assertThat(Arrays.copyOf(kept, print.length)).isEqualTo(print);
        assertThat(history(LEGAL, caseId)).contains("approval.SignedElectronically", "approval.Signed");

        LEGAL.call(() -> enacting.assignNumber(caseId, new AssignNumber("188.45", null)));
        assertThat(LEGAL.call(() -> given.mark(caseId))).contains(EnactedPapers.Mark.EXAMPLE);
        assertThat(LEGAL.call(() -> given.signed(caseId))).isPresent();
    }

    @Test
    void aWrongPassphraseChangesNothingAndCanBeTriedAgain() throws Exception {
        CaseId caseId = atSignature(Instrument.KEPUTUSAN_CAMAT);

        assertRefused("signing.passphrase.wrong", () -> sign(caseId, WRONG, false));

        assertThat(open(LEGAL, caseId)).containsExactly(Step.SIGN);
        assertThat(LEGAL.call(() -> signatures.of(caseId, 1))).isEmpty();
        sign(caseId, ExampleSigner.PASSPHRASE, false);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.ASSIGN_NUMBER);
    }

    @Test
    void aDecisionThatBurdensFinanceIsSignedOnPaper() throws Exception {
        CaseId caseId = atSignature(Instrument.KEPUTUSAN_CAMAT);

        assertRefused("signing.paper.required", () -> sign(caseId, ExampleSigner.PASSPHRASE, true));

        Mockito.verify(printer, Mockito.never()).forSignature(Mockito.any(), Mockito.anyInt(), Mockito.any());
        assertThat(open(LEGAL, caseId)).containsExactly(Step.SIGN);
    }

    @Test
    void whatTheCaseSaysOfTheBudgetOutweighsTheSignatorysTick() throws Exception {
        ActingPerson drafter = PEOPLE.as("perancang.tubei");
        CaseId caseId = atSignature(Instrument.KEPUTUSAN_CAMAT);
        drafter.run(() -> stating.state(caseId, new Concerns(null, true)));

        assertRefused("signing.paper.budget", () -> sign(caseId, ExampleSigner.PASSPHRASE, false));
        assertThat(text(tab(CAMAT, caseId)))
                .contains("Menurut tab Ringkasan, keputusan ini membebani APBD")
                .doesNotContain("Tanda tangani secara elektronik");

        drafter.run(() -> stating.state(caseId, new Concerns(null, false)));
        sign(caseId, ExampleSigner.PASSPHRASE, false);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.ASSIGN_NUMBER);
    }

    @Test
    void aSignatureThatWasMadeIsKeptThoughTheScannerGoesDownMeanwhile() throws Exception {
        CaseId caseId = atSignature(Instrument.KEPUTUSAN_CAMAT);
        Mockito.when(scanner.scan(Mockito.any()))
                .thenReturn(
                        new VirusScanner.Verdict.Clean(), new VirusScanner.Verdict.Unavailable("connection refused"));

        sign(caseId, ExampleSigner.PASSPHRASE, false);

        TextSignature signature = LEGAL.call(() -> signatures.of(caseId, 1)).orElseThrow();
        assertThat(signature.isDone()).isTrue();
        assertThat(signature.file().scanned()).isFalse();
        assertThat(open(LEGAL, caseId)).containsExactly(Step.ASSIGN_NUMBER);
    }

    @Test
    void theServiceIsNotAskedWhileTheScannerIsDown() throws Exception {
        CaseId caseId = atSignature(Instrument.KEPUTUSAN_CAMAT);
        Mockito.when(scanner.scan(Mockito.any()))
                .thenReturn(new VirusScanner.Verdict.Unavailable("connection refused"));

        assertRefused("files.scanner.down", () -> sign(caseId, WRONG, false));

        assertThat(open(LEGAL, caseId)).containsExactly(Step.SIGN);
    }

    @Test
    void aTextThatChangedMeanwhileIsNotSent() throws Exception {
        CaseId caseId = atSignature(Instrument.KEPUTUSAN_CAMAT);
        Decide stale = Decide.approve(Office.KEPALA_PD, "0".repeat(64));

        assertRefused("approval.text.changed", () -> CAMAT.run(() -> signing.sign(caseId, stale, false, secret("x"))));
        assertRefused("workflow.step.gone", () -> {
            CaseId early = aPerkadaInApproval();
            REGENT.run(() -> signing.sign(early, stale, false, secret("x")));
        });
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> LEGAL.run(() -> signing.sign(caseId, stale, false, secret("x"))));
        Mockito.verify(printer, Mockito.never()).forSignature(Mockito.any(), Mockito.anyInt(), Mockito.any());
    }

    @Test
    void nikAndPassphraseLeaveNoTrace() throws Exception {
        CaseId caseId = atSignature(Instrument.KEPUTUSAN_CAMAT);
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        List<String> messages = new ArrayList<>();
        try {
            Throwable refused = org.assertj.core.api.Assertions.catchThrowable(() -> sign(caseId, WRONG, false));
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                messages.add(String.valueOf(cause));
            }
            sign(caseId, ExampleSigner.PASSPHRASE, false);
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        List.copyOf(log.list).forEach(event -> messages.add(event.getFormattedMessage()));

        assertThat(messages).hasSizeGreaterThan(20);
        for (String secret : List.of(NIK, WRONG, ExampleSigner.PASSPHRASE)) {
            assertThat(messages).as("log and exceptions").noneMatch(message -> message.contains(secret));
            assertThat(rowsWith(secret)).as("database").isEmpty();
        }
        assertThat(rowsWith(caseId.toString()))
                .as("the search finds what is there")
                .isNotEmpty();
    }

    /** Names of tables with a row that holds {@code text} anywhere, bytes included. */
    private List<String> rowsWith(String text) {
        JdbcClient jdbc = JdbcClient.create(everything);
        List<String> found = new ArrayList<>();
        for (String table : jdbc.sql("""
                        select relname from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace and has_table_privilege(oid, 'select')
                        """).query(String.class).list()) {
            String bytes = table.equals("stored_file") ? " or position(convert_to(:plain, 'UTF8') in content) > 0" : "";
            Long rows = jdbc.sql("select count(*) from " + table + " t where t::text like :text" + bytes)
                    .param("text", "%" + text + "%")
                    .param("plain", text)
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private void sign(CaseId caseId, String passphrase, boolean burden) throws Exception {
        Decide command = Decide.approve(Office.KEPALA_PD, hash(CAMAT, caseId));
        CAMAT.run(() -> signing.sign(caseId, command, burden, secret(passphrase)));
    }

    private static SigningSecret secret(String passphrase) {
        return new SigningSecret(NIK, passphrase);
    }

    private CaseId atSignature(Instrument instrument) throws Exception {
        CaseId caseId = aCase(PEOPLE.as("perancang.tubei"), CAMAT, "tubei", instrument);
        submit(PEOPLE.as("perancang.tubei"), caseId, "KESATU");
        decide(LEGAL, caseId, Decision.APPROVE, "");
        return caseId;
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).returns(key, Refused::key);
    }
}
