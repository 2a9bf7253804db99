package id.susun.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.Role;
import id.susun.inbox.InboxFilter.Due;
import id.susun.inbox.InboxFilter.Hands;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.OpenStepRows;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.StepHolding;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class InboxTest {

    private static final TenantId LEBONG = new TenantId("kabupaten-lebong");

    private final DemoPeople people = DemoPeople.load();
    private final ActingPerson drafter = people.as("perancang.bkpsdm.lebong");

    @Autowired
    private Inbox inbox;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Tenants tenants;

    @Autowired
    private StepHolding holding;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void sqlAndJavaAgreeOnWhoMayDoAStepAndOnWhoWaits() throws Exception {
        CaseSummary policyCase = open("Aturan yang sama di dua bahasa");
        inThrowAwayTransaction(() -> {
            addEveryKindOfStep(policyCase);
            List<OpenStep> all = allSteps();
            for (ActingPerson person : people.of(LEBONG)) {
                List<UUID> mine = everyPage(person, 100, inbox::mine);
                assertThat(mine)
                        .as(person.person().username())
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(step -> step.mayBeDoneBy(person.person().id(), person.membership()))
                                .map(OpenStep::id)
                                .toList());
                List<UUID> taken = everyPage(person, 100, inbox::taken);
                assertThat(taken)
                        .as(person.person().username())
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(step ->
                                        step.mayBeTakenOverBy(person.person().id(), person.membership()))
                                .map(OpenStep::id)
                                .toList());
                assertThat(everyPage(person, 100, inbox::awaited))
                        .as(person.person().username())
                        .doesNotContainAnyElementsOf(mine)
                        .doesNotContainAnyElementsOf(taken);
            }
            assertThat(everyPage(drafter, 100, inbox::awaited))
                    .containsAll(all.stream()
                            .filter(step -> step.caseId().equals(policyCase.id()))
                            .filter(step -> !step.waitsFor(drafter.membership()))
                            .map(OpenStep::id)
                            .toList());
            assertThat(everyPage(people.as("perancang.tubei"), 100, inbox::awaited))
                    .noneMatch(id -> all.stream()
                            .anyMatch(step ->
                                    step.id().equals(id) && step.caseId().equals(policyCase.id())));
        });
    }

    @Test
    void smallPagesShowEveryStepOnceSoonestFirstAndThoseWithoutADateLast() throws Exception {
        CaseSummary policyCase = open("Halaman demi halaman");
        inThrowAwayTransaction(() -> {
            for (int i = 0; i < 30; i++) {
                String due = i % 3 == 0 ? "null" : "timestamptz '2026-12-01 16:00+07' + interval '" + i / 4 + " days'";
                add(policyCase, Role.DRAFTER.name(), null, "bkpsdm", null, due);
            }
            List<UUID> whole = everyPage(drafter, 100, inbox::mine);
            assertThat(whole).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
            assertThat(everyPage(drafter, 7, inbox::mine)).containsExactlyElementsOf(whole);
            List<InboxItem> items = asked(
                    drafter,
                    () -> inbox.mine(new InboxFilter("Halaman demi halaman", null, Due.ANY, Hands.ANY), null, 100));
            assertThat(items.getLast().step().dueAt()).isNull();
            assertThat(items)
                    .filteredOn(item -> item.step().dueAt() != null)
                    .isSortedAccordingTo(
                            java.util.Comparator.comparing(item -> item.step().dueAt()));
        });
    }

    @Test
    void filtersNarrowTheList() throws Exception {
        CaseSummary policyCase = open("Saringan 100%_pasti");
        open("Saringan lain");
        List<InboxItem> byTitle = mine("100%_P", null, Due.ANY, Hands.ANY);
        assertThat(byTitle).extracting(item -> item.step().caseId()).containsExactly(policyCase.id());
        assertThat(byTitle.getFirst().workspaceName()).contains("BKPSDM");
        assertThat(mine(null, Stage.APPROVAL, Due.ANY, Hands.ANY)).isEmpty();

        drafter.run(() -> holding.claim(byTitle.getFirst().step().id()));

        assertThat(mine("100%_p", null, Due.ANY, Hands.GROUP)).isEmpty();
        assertThat(mine("100%_p", null, Due.ANY, Hands.MINE)).hasSize(1);
    }

    @Test
    void whatIsDueSoonAndWhatIsOverdueCanBeSeenApart() throws Exception {
        CaseSummary policyCase = open("Dekat tenggat");
        UUID step = due(Due.ANY).getFirst().step().id();
        assertThat(due(Due.SOON)).isEmpty();
        mark(step, "reminded");
        assertThat(due(Due.SOON)).singleElement().matches(item -> item.step().reminded());
        assertThat(due(Due.OVERDUE)).isEmpty();
        mark(step, "overdue");
        assertThat(due(Due.SOON)).isEmpty();
        assertThat(due(Due.OVERDUE)).extracting(item -> item.step().caseId()).containsExactly(policyCase.id());
    }

    private List<InboxItem> due(Due due) {
        return mine("Dekat tenggat", null, due, Hands.ANY);
    }

    private List<InboxItem> mine(@Nullable String title, @Nullable Stage stage, Due due, Hands hands) {
        return asked(drafter, () -> inbox.mine(new InboxFilter(title, stage, due, hands), null, 25));
    }

    private void mark(UUID step, String column) {
        drafter.run(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("update open_step set " + column + " = true where id = ?")
                        .param(step)
                        .update()));
    }

    @Test
    void anotherTenantSeesNothingOfIt() throws Exception {
        CaseSummary policyCase = open("Tidak untuk Medan");
        for (ActingPerson person : people.of(new TenantId("kota-medan"))) {
            assertThat(asked(person, () -> inbox.mine(InboxFilter.ALL, null, 100)))
                    .noneMatch(item -> item.step().caseId().equals(policyCase.id()));
            assertThat(asked(person, () -> inbox.taken(InboxFilter.ALL, null, 100)))
                    .noneMatch(item -> item.step().caseId().equals(policyCase.id()));
            assertThat(asked(person, () -> inbox.awaited(InboxFilter.ALL, null, 100)))
                    .noneMatch(item -> item.step().caseId().equals(policyCase.id()));
        }
    }

    @Test
    void theOrderComesFromAnIndex() throws Exception {
        inThrowAwayTransaction(() -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_sort = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            String plan = String.join(
                    "\n",
                    jdbc.sql("explain " + InboxRows.sql("true"))
                            .param("tenant", LEBONG.value())
                            .param("afterDue", java.time.OffsetDateTime.MIN)
                            .param("afterId", new UUID(0, 0))
                            .param("stage", null, java.sql.Types.VARCHAR)
                            .param("text", null, java.sql.Types.VARCHAR)
                            .param("due", "ANY")
                            .param("now", java.time.OffsetDateTime.parse("2031-01-01T00:00:00Z"))
                            .param("limit", 25)
                            .query(String.class)
                            .list());
            assertThat(plan).contains("Index Scan using open_step_inbox").contains("ROW(due_order, id) > ROW(");
            assertThat(plan.lines().filter(line -> line.contains("ROW(due_order, id)")))
                    .allMatch(line -> line.contains("Index Cond"));
        });
    }

    private interface Pages {
        List<InboxItem> read(InboxFilter filter, InboxItem.@Nullable Cursor after, int limit);
    }

    private static List<UUID> everyPage(ActingPerson person, int limit, Pages pages) {
        List<UUID> ids = new ArrayList<>();
        InboxItem.Cursor after = null;
        while (true) {
            InboxItem.Cursor from = after;
            List<InboxItem> page = asked(person, () -> pages.read(InboxFilter.ALL, from, limit));
            page.forEach(item -> ids.add(item.step().id()));
            if (page.size() < limit) {
                return ids;
            }
            after = InboxItem.Cursor.after(page.getLast());
        }
    }

    private void addEveryKindOfStep(CaseSummary policyCase) {
        List<String> roles = List.of("DRAFTER", "STAKEHOLDER", "APPROVER", "IMPLEMENTER", "AUDITOR", "TENANT_ADMIN");
        List<String> offices = List.of("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA", "KEPALA_DAERAH");
        for (@Nullable String workspace : new @Nullable String[] {null, "bkpsdm", "tubei", "bagian-hukum"}) {
            for (@Nullable
            String assignee : new @Nullable String[] {null, drafter.person().id(), "somebody-else"}) {
                roles.forEach(role -> add(policyCase, role, null, workspace, assignee, "null"));
                offices.forEach(office -> add(policyCase, null, office, workspace, assignee, "null"));
            }
        }
    }

    private void add(
            CaseSummary policyCase,
            @Nullable String role,
            @Nullable String office,
            @Nullable String workspace,
            @Nullable String assignee,
            String due) {
        jdbc.sql("""
                        insert into open_step (id, tenant_id, case_id, step, stage, role, office, workspace, assignee_id,
                            assignee_name, created_at, due_at, engine_ref, process_ref)
                        values (:id, :tenant, :case, :step, :stage, :role, :office, :workspace, cast(:assignee as text),
                            cast(:assignee as text), now(), %s, :ref, :ref)
                        """.formatted(due))
                .param("id", UUID.randomUUID())
                .param("tenant", LEBONG.value())
                .param("case", policyCase.id().value())
                .param("step", Step.DRAFT_TEXT.id())
                .param("stage", Stage.DRAFTING.name())
                .param("role", role)
                .param("office", office)
                .param("workspace", workspace)
                .param("assignee", assignee)
                .param("ref", UUID.randomUUID().toString())
                .update();
    }

    private List<OpenStep> allSteps() {
        return jdbc.sql("select * from open_step where tenant_id = :tenant")
                .param("tenant", LEBONG.value())
                .query((row, n) -> OpenStepRows.read(row))
                .list();
    }

    private CaseSummary open(String title) {
        return asked(
                drafter,
                () -> caseFiles.open(new OpenCase(
                        tenants.workspace("bkpsdm").orElseThrow().id(),
                        title,
                        "Latar belakang",
                        Instrument.PERKADA,
                        "Bersifat mengatur")));
    }

    private void inThrowAwayTransaction(Runnable work) {
        drafter.run(() -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        }));
    }

    private static <T> T asked(ActingPerson person, Callable<T> question) {
        try {
            return person.call(question);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
