package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyTextReader;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions that are kept while others write, or at the same time. */
@SusunTest
class DraftKeeperTest {

    private static final int AT_ONCE = 4;

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftKeeper keeper;

    @Autowired
    private PolicyTextReader reader;

    @Autowired
    private DocumentVersions versions;

    @Autowired
    private TransactionTemplate transactions;

    private ActingPerson drafter;
    private ActingPerson colleague;
    private CaseId caseId;
    private DraftNode article;

    @BeforeEach
    void aTextInDrafting() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        colleague = journey.person("perancang.hukum.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        article = drafter.call(() -> drafting.open(caseId)).text().articles().getFirst();
    }

    @Test
    void aVersionWaitsForTheEditUnderWayAndNamesItsWriter() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> edit = threads.submit(() -> inOne(colleague, () -> {
                drafting.edit(caseId, new DraftCommands.EditNode(article.id(), "", "Dari Bagian Hukum", 0));
                written.countDown();
                return mayCommit.await(30, TimeUnit.SECONDS);
            }));
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
            Future<Integer> keep = threads.submit(() -> inOne(
                    drafter,
                    () -> reader.keep(caseId, "Naskah yang dikonsultasikan").orElseThrow()));

            assertThatExceptionOfType(TimeoutException.class)
                    .as("the version would miss what is being written")
                    .isThrownBy(() -> keep.get(1, TimeUnit.SECONDS));
            mayCommit.countDown();

            assertThat(edit.get(30, TimeUnit.SECONDS)).isTrue();
            int number = keep.get(30, TimeUnit.SECONDS);
            DocumentVersion kept =
                    drafter.call(() -> versions.find(caseId, number)).orElseThrow();
            assertThat(kept.content()).contains("Dari Bagian Hukum");
            assertThat(kept.contributors()).contains(colleague.person().id());
        }
    }

    @Test
    void versionsKeptAtOnceGetNumbersOfTheirOwn() throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Callable<Integer>> keeps = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            String note = "Bersamaan " + i;
            keeps.add(() -> inOne(drafter, () -> {
                together.await(30, TimeUnit.SECONDS);
                return keeper.keep(caseId, note, false).number();
            }));
        }
        List<Integer> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> keep : threads.invokeAll(keeps)) {
                numbers.add(keep.get());
            }
        }
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    private <T> T inOne(ActingPerson person, Callable<T> work) throws Exception {
        return person.call(() -> transactions.execute(status -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
