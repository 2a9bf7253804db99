package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.susun.approval.RegisterKind;
import id.susun.files.SampleFiles;
import id.susun.journey.Accessibility;
import id.susun.journey.ApprovalScreen;
import id.susun.journey.ConsultationScreen;
import id.susun.journey.Desk;
import id.susun.journey.DraftingScreen;
import id.susun.journey.EvaluationScreen;
import id.susun.journey.ImplementationScreen;
import id.susun.journey.NeedsScreen;
import id.susun.journey.ReadingScreen;
import id.susun.tenant.CaseId;
import id.susun.testing.BrowserTest;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** One policy of Kabupaten Lebong from its first line to its second cycle, by the people whose work it is. */
@BrowserTest
class LifeCycleJourneyTest {

    private static final String GAP = "T.07 Pengelolaan arsip digital";
    private static final String INPUT = "Mohon pelatihan menjangkau pegawai di kecamatan terjauh.";
    private static final String REPLY = "Pelatihan dijadwalkan bergilir di setiap kecamatan.";
    private static final String ARTICLE = "Setiap pegawai pengelola arsip mengikuti pelatihan kearsipan digital.";
    private static final String BETTER =
            "Setiap pegawai pengelola arsip mengikuti pelatihan paling sedikit 24 JP per tahun.";
    private static final String REASON = "Pasal 2 belum menyebut jumlah jam pelajaran setiap tahun.";
    private static final String PROGRAMME = "Pelatihan kearsipan digital berjenjang";

    /** What each of ten people answered to U1 to U9: mean 28/9, times 25. */
    private static final String ANSWERS = "3;3;3;2;3;3;3;4;4";

    private static final String INDEX = "77,78";

    private String title = "Pengembangan Kompetensi Kearsipan Digital "
            + UUID.randomUUID().toString().substring(0, 4);
    private final Accessibility accessibility = new Accessibility();
    private final Map<String, Desk> desks = new HashMap<>();

    private PolicyFacts facts;

    @Autowired
    private Clock clock;

    @Autowired
    void facts(AutowireCapableBeanFactory beans) {
        facts = beans.createBean(PolicyFacts.class);
    }

    @Test
    void aPolicyIsMadeCarriedOutEvaluatedAndAmended(People people) throws Exception {
        Desk drafter = desk("perancang.bkpsdm.lebong", people);
        drafter.accessible("Tugas saya");
        NeedsScreen.start(drafter, title, "Arsip digital tersebar dan pelayanan menjadi lambat.");
        CaseId id = caseOf(drafter.page());
        facts.waitsFor(id, Step.ANALYSE_NEEDS);
        needs(id, people);
        consultation(id, people);
        drafting(id, people);
        approval(id, people);
        implementation(id, people);
        evaluation(id, people);
        watched(id, people);
        assertThat(accessibility.violations()).isEmpty();
    }

    private void needs(CaseId id, People people) throws Exception {
        NeedsScreen.analyse(desk("perancang.bkpsdm.lebong", people), GAP);
        facts.waitsFor(id, Step.VERIFY_NEEDS);
        Desk head = desk("kepala.bkpsdm.lebong", people).task(title, "Verifikasi analisis kebutuhan");
        head.accessible("Verifikasi").decide("Setujui analisis", "");
        head.reads("Analisis disetujui. Kebijakan berlanjut ke konsultasi.");
        facts.waitsFor(id, Step.PLAN_CONSULTATION);
    }

    private void consultation(CaseId id, People people) throws Exception {
        Desk drafter = desk("perancang.bkpsdm.lebong", people).task(title, "Rencanakan konsultasi");
        ConsultationScreen.announce(drafter, round(), today());
        ConsultationScreen.speak(desk("warga.lebong", people), title, INPUT);
        drafter.task(title, "Kumpulkan masukan");
        ConsultationScreen.answer(drafter, INPUT, REPLY);
        facts.waitsFor(id, Step.DRAFT_TEXT);
        ConsultationScreen.read(people.visitor(), accessibility, round(), INPUT, REPLY);
    }

    private void drafting(CaseId id, People people) throws Exception {
        Desk drafter = desk("perancang.bkpsdm.lebong", people).task(title, "Susun naskah");
        DraftingScreen.write(drafter, ARTICLE);
        DraftingScreen.tie(drafter, ARTICLE, "Pasal 2", "Kesenjangan: " + GAP, "Masukan:");
        drafter.accessible("Naskah");
        DraftingScreen.print(drafter);
        DraftingScreen.submit(drafter, "Rancangan pertama");
        facts.waitsFor(id, Step.INITIAL_DRAFT);
        ApprovalScreen.initial(task("kepala.bkpsdm.lebong", "Paraf koordinasi", people), 1);
        ApprovalScreen.sendBack(task("kabag.hukum.lebong", "Paraf koordinasi", people), 1, REASON);
        facts.waitsFor(id, Step.DRAFT_TEXT);
        drafter.task(title, "Susun naskah")
                .reads("Naskah dikembalikan oleh Ilham Saputra (Kepala Bagian Hukum): " + REASON);
        DraftingScreen.rewrite(drafter, ARTICLE, BETTER);
        DraftingScreen.compare(drafter, "1 diubah");
        DraftingScreen.submit(drafter, "Jumlah jam pelajaran ditambahkan");
        facts.versions(id, 2);
    }

    private void approval(CaseId id, People people) throws Exception {
        for (String approver :
                List.of("kabag.hukum.lebong", "kepala.bkpsdm.lebong", "asisten.lebong", "sekda.lebong")) {
            ApprovalScreen.initial(task(approver, "Paraf koordinasi", people), 2);
        }
        Desk clerk = task("kabag.hukum.lebong", "Harmonisasi", people);
        ApprovalScreen.external(
                clerk, "Harmonisasi Kanwil Kementerian Hukum", "180/11/HKM/2026", "W8-PP.04.02-31", today());
        clerk.task(title, "Fasilitasi");
        ApprovalScreen.external(clerk, "Fasilitasi", "180/12/HKM/2026", "188.34/77/B.1/2026", today());
        ApprovalScreen.sign(task("bupati.lebong", "Penetapan", people), 2);
        ApprovalScreen.scan(clerk.task(title, "Unggah pindaian naskah"), SampleFiles.pdf());
        ApprovalScreen.confirm(task("sekda.lebong", "Konfirmasi pindaian naskah", people));
        int number = facts.next(RegisterKind.PERKADA, today());
        int entry = facts.next(RegisterKind.BERITA_DAERAH, today());
        ApprovalScreen.number(clerk.task(title, "Penomoran"), number, today().getYear());
        ApprovalScreen.promulgate(task("sekda.lebong", "Pengundangan", people));
        facts.decided(id, REASON);
        String gazette = facts.enacted(id, number, entry, today());
        Desk secretary = desk("sekda.lebong", people).open("Ringkasan");
        secretary.reads("Nomor " + number + " Tahun " + today().getYear()).reads(gazette);
        secretary.accessible("Ringkasan");
        facts.waitsFor(id, Step.PLAN_PROGRAMMES);
    }

    private void implementation(CaseId id, People people) throws Exception {
        Desk implementer = task("pelaksana.bkpsdm.lebong", "Susun program pelaksanaan", people);
        ImplementationScreen.plan(implementer, PROGRAMME, GAP, "Pasal 2", today());
        implementer.task(title, "Catat pelaksanaan program");
        ImplementationScreen.report(implementer, "Dua angkatan selesai; dua pegawai sakit.");
        facts.waitsFor(id, Step.MEASURE_RESULTS);
    }

    private void evaluation(CaseId id, People people) throws Exception {
        Desk implementer = desk("pelaksana.bkpsdm.lebong", people).task(title, "Ukur hasil");
        EvaluationScreen.measure(implementer, GAP, ANSWERS, INDEX);
        facts.waitsFor(id, Step.DECIDE_NEXT);
        Desk head = task("kepala.bkpsdm.lebong", "Putuskan kelanjutan kebijakan", people);
        EvaluationScreen.amend(head, INDEX, "Prosedur belum menjangkau kecamatan terjauh.");
        facts.index(id, INDEX);
        String amendment = "Perubahan atas Peraturan Bupati Lebong Nomor " + facts.number(id) + " tentang " + title;
        CaseId next = facts.amended(id, amendment);
        facts.waitsFor(next, Step.ANALYSE_NEEDS);
        Desk drafter = desk("perancang.bkpsdm.lebong", people);
        EvaluationScreen.follow(drafter.task(amendment, "Susun analisis kebutuhan"), title);
    }

    private void watched(CaseId id, People people) throws Exception {
        ReadingScreen.audit(desk("auditor.lebong", people), title, REASON);
        facts.intact(id);
        ReadingScreen.hidden(desk("perancang.marelan", people), "/kebijakan/" + id, "/kebijakan/" + UUID.randomUUID());
    }

    private Desk task(String username, String step, People people) {
        return desk(username, people).task(title, step);
    }

    /** The head of the region signs on a phone, everybody else works at a desk. */
    private Desk desk(String username, People people) {
        boolean phone = username.startsWith("bupati");
        return desks.computeIfAbsent(
                username, name -> Desk.of(name, people, accessibility, phone ? 360 : 1280, phone ? 740 : 900));
    }

    private String round() {
        return "Putaran daring " + title;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
    }

    private static CaseId caseOf(Page page) {
        Matcher address = Pattern.compile("/kebijakan/([0-9a-f-]{36})").matcher(page.url());
        assertThat(address.find()).isTrue();
        return CaseId.of(address.group(1));
    }
}
