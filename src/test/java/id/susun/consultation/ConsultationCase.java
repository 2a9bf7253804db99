package id.susun.consultation;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A case in Kabupaten Lebong that has just reached the consultation, with its people and the usual commands. */
final class ConsultationCase {

    static final ActingPerson DRAFTER = DemoPeople.load().as("perancang.bkpsdm.lebong");
    static final ActingPerson HEAD = DemoPeople.load().as("kepala.bkpsdm.lebong");
    static final ActingPerson CITIZEN = DemoPeople.load().as("warga.lebong");
    static final ActingPerson AUDITOR = DemoPeople.load().as("auditor.lebong");
    static final ActingPerson ELSEWHERE = DemoPeople.load().as("perancang.bkpsdm.medan");

    final CaseId id;
    final ApplicationContext app;

    private ConsultationCase(CaseId id, ApplicationContext app) {
        this.id = id;
        this.app = app;
    }

    /** At {@link Step#PLAN_CONSULTATION}. */
    static ConsultationCase planned(ApplicationContext app, String title) {
        CaseId id = as(
                DRAFTER,
                () -> app.getBean(CaseFiles.class)
                        .open(new OpenCase(
                                app.getBean(Tenants.class)
                                        .workspace("bkpsdm")
                                        .orElseThrow()
                                        .id(),
                                title,
                                "Latar belakang",
                                Instrument.PERKADA,
                                "Bersifat mengatur"))
                        .id());
        ConsultationCase opened = new ConsultationCase(id, app);
        opened.move(DRAFTER, Step.ANALYSE_NEEDS, Map.of());
        opened.move(HEAD, Step.VERIFY_NEEDS, Map.of("decision", "approve"));
        return opened;
    }

    /** At {@link Step#GATHER_INPUTS}, with a stakeholder and the given round announced. */
    static ConsultationCase gathering(ApplicationContext app, String title, RoundMode mode) {
        ConsultationCase planned = planned(app, title);
        as(DRAFTER, () -> planned.plan().saveStakeholder(planned.id, forum()));
        planned.announced(mode, planned.today(), planned.today().plusDays(13));
        run(DRAFTER, () -> planned.plan().startGathering(planned.id));
        return planned;
    }

    void move(ActingPerson person, Step step, Map<String, Object> routing) {
        run(
                person,
                () -> new TransactionTemplate(app.getBean(PlatformTransactionManager.class))
                        .executeWithoutResult(
                                status -> app.getBean(Workflow.class).complete(id, step, routing)));
    }

    RoundView announced(RoundMode mode, LocalDate from, LocalDate to) {
        RoundView draft = as(DRAFTER, () -> rounds().save(id, round(mode, from, to)));
        return as(DRAFTER, () -> rounds().announce(id, draft.id(), draft.version()));
    }

    RoundView round() {
        return as(DRAFTER, () -> reading().overview(id)).rounds().getLast();
    }

    InputLine submitted(String text) {
        return as(CITIZEN, () -> gathering().submit(id, input(text)));
    }

    SubmitInput input(String text) {
        return new SubmitInput(round().id(), StakeholderCategory.MASYARAKAT, null, text, true);
    }

    RecordInput said(String text) {
        return new RecordInput(round().id(), null, false, null, StakeholderCategory.DUNIA_USAHA, null, Set.of(), text);
    }

    void answer(InputLine input) {
        as(
                DRAFTER,
                () -> answers()
                        .reply(
                                id,
                                new ReplyToInputs(
                                        Map.of(input.id(), input.version()),
                                        ReplyStatus.DITERIMA,
                                        "Dituangkan dalam Pasal 3.")));
    }

    List<Step> open() {
        return as(DRAFTER, () -> app.getBean(Workflow.class).open(id)).stream()
                .map(step -> step.step())
                .toList();
    }

    static SaveStakeholder forum() {
        return new SaveStakeholder(
                null,
                "Forum warga",
                StakeholderCategory.MASYARAKAT,
                null,
                "penerima layanan",
                Level.TINGGI,
                Level.SEDANG,
                "konsultasi publik luring",
                0);
    }

    static SaveRound round(RoundMode mode, LocalDate from, LocalDate to) {
        return round(mode, from, to, new RoundDocument(DocumentKind.UNDANGAN, "Undangan: terbuka untuk umum", null));
    }

    static SaveRound round(RoundMode mode, LocalDate from, LocalDate to, RoundDocument... documents) {
        return new SaveRound(
                null,
                mode,
                "Konsultasi publik tahap satu",
                "Aula kecamatan",
                from,
                to,
                "Masyarakat diundang memberi masukan.",
                List.of(documents),
                null,
                0);
    }

    LocalDate today() {
        return LocalDate.now(app.getBean(Clock.class));
    }

    ConsultationPlan plan() {
        return app.getBean(ConsultationPlan.class);
    }

    ConsultationRounds rounds() {
        return app.getBean(ConsultationRounds.class);
    }

    InputGathering gathering() {
        return app.getBean(InputGathering.class);
    }

    InputAnswers answers() {
        return app.getBean(InputAnswers.class);
    }

    InputModeration moderation() {
        return app.getBean(InputModeration.class);
    }

    ConsultationReading reading() {
        return app.getBean(ConsultationReading.class);
    }

    static <T extends @Nullable Object> T as(ActingPerson person, Callable<T> work) {
        try {
            return person.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(ActingPerson person, Runnable work) {
        person.run(work);
    }
}
