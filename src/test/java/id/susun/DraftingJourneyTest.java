package id.susun;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import id.susun.approval.RegisterKind;
import id.susun.casefile.Instrument;
import id.susun.drafting.Drafting;
import id.susun.drafting.NewNode;
import id.susun.drafting.TextKind;
import id.susun.identity.ActingPerson;
import id.susun.journey.Accessibility;
import id.susun.journey.ApprovalScreen;
import id.susun.journey.Desk;
import id.susun.journey.DraftingScreen;
import id.susun.local.ExampleSigner;
import id.susun.tenant.CaseId;
import id.susun.testing.BrowserTest;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** One text from its draft to the public, through everybody who finds something in it. */
@BrowserTest
class DraftingJourneyTest {

    private static final String HEALTH = "bahwa warga berhak atas pelayanan arsip yang cepat;";
    private static final String NEED = "bahwa arsip digital pegawai belum tertata;";
    private static final String DUTY = "Setiap pegawai pengelola arsip mengikuti pelatihan kearsipan digital.";
    private static final String BETTER =
            "Setiap pegawai pengelola arsip mengikuti pelatihan kearsipan digital paling sedikit 1 (satu) kali dalam 1 (satu) tahun.";
    private static final String VAGUE = "Pelatihan sebagaimana dimaksud dalam Pasal 2 antara lain penataan arsip.";
    private static final String CLEAR = "Pelatihan sebagaimana dimaksud dalam Pasal 2 meliputi penataan arsip.";

    private final String title =
            "Kearsipan Digital " + UUID.randomUUID().toString().substring(0, 4);
    private final Accessibility accessibility = new Accessibility();
    private final Map<String, Desk> desks = new HashMap<>();

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Clock clock;

    private PolicyFacts facts;

    @Autowired
    void facts(AutowireCapableBeanFactory beans) {
        facts = beans.createBean(PolicyFacts.class);
    }

    @Test
    void aTextIsMendedReturnedSignedAndPublished(People people) throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        CaseId id = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, title)
                .id();
        drafter.call(() -> drafting.importTree(id, regulation(), "Uji"));

        suggested(people);
        heldByAnErrorAndMended(id, people);
        returnedOnTwoNodes(id, people);
        returnedByTheMinistry(id, people);
        facilitated(people);
        enacted(id, people);
        published(id, people);
        assertThat(accessibility.violations()).isEmpty();
    }

    private void suggested(People people) {
        Desk legal = desk("kabag.hukum.lebong", people).find(title);
        DraftingScreen.suggest(legal, "Pasal 2", BETTER, "Frekuensinya belum disebut");
        Desk drafter = desk("perancang.bkpsdm.lebong", people).task(title, "Susun naskah");
        DraftingScreen.accept(drafter, "Pasal 2", BETTER);
    }

    private void heldByAnErrorAndMended(CaseId id, People people) throws Exception {
        Desk drafter = desk("perancang.bkpsdm.lebong", people);
        DraftingScreen.rewrite(drafter, CLEAR, VAGUE);
        DraftingScreen.held(drafter, "antara lain");
        facts.waitsFor(id, Step.DRAFT_TEXT);
        DraftingScreen.rewrite(drafter, VAGUE, CLEAR);
        drafter.accessible("Naskah dengan pemeriksa");
        DraftingScreen.submit(drafter, "Rancangan pertama");
        facts.waitsFor(id, Step.INITIAL_DRAFT);
    }

    /** The head of the agency answers for the matter: what changes in the considerations leaves those initials standing. */
    private void returnedOnTwoNodes(CaseId id, People people) throws Exception {
        ApprovalScreen.initial(task("kepala.bkpsdm.lebong", "Paraf koordinasi", people), 1);
        ApprovalScreen.sendBack(
                task("kabag.hukum.lebong", "Paraf koordinasi", people),
                1,
                Map.of("Menimbang huruf a", "Sebut jenis pelayanannya.", "Menimbang huruf b", "Sebut sumber datanya."));
        Desk drafter = task("perancang.bkpsdm.lebong", "Susun naskah", people);
        drafter.reads("Sebut jenis pelayanannya.").reads("Sebut sumber datanya.");
        DraftingScreen.rewrite(drafter, HEALTH, "bahwa warga berhak atas pelayanan arsip kependudukan yang cepat;");
        DraftingScreen.rewrite(drafter, NEED, "bahwa menurut survei tahun 2026 arsip digital pegawai belum tertata;");
        DraftingScreen.submit(drafter, "Dua pertimbangan diperbaiki");
        Desk legal = task("kabag.hukum.lebong", "Paraf koordinasi", people);
        legal.reads("Berlaku dari putaran 1");
        ApprovalScreen.initial(legal, 2);
        for (String approver : List.of("asisten.lebong", "sekda.lebong")) {
            ApprovalScreen.initial(task(approver, "Paraf koordinasi", people), 2);
        }
        facts.waitsFor(id, Step.HARMONISATION);
    }

    private void returnedByTheMinistry(CaseId id, People people) throws Exception {
        Desk legal = task("kabag.hukum.lebong", "Harmonisasi", people);
        ApprovalScreen.repair(
                legal, "Harmonisasi Kanwil Kementerian Hukum", "180/1/HKM", "W8-1", today(), "Selaraskan Pasal 3.");
        facts.waitsFor(id, Step.DRAFT_TEXT);
        Desk drafter = task("perancang.bkpsdm.lebong", "Susun naskah", people);
        DraftingScreen.rewrite(
                drafter, CLEAR, "Pelatihan sebagaimana dimaksud dalam Pasal 2 meliputi penataan dan pemindaian arsip.");
        DraftingScreen.submit(drafter, "Pasal 3 diselaraskan");
        for (String approver :
                List.of("kepala.bkpsdm.lebong", "kabag.hukum.lebong", "asisten.lebong", "sekda.lebong")) {
            ApprovalScreen.initial(task(approver, "Paraf koordinasi", people), 3);
        }
        ApprovalScreen.external(
                task("kabag.hukum.lebong", "Harmonisasi", people),
                "Harmonisasi Kanwil Kementerian Hukum",
                "180/2/HKM",
                "W8-2",
                today());
    }

    private void facilitated(People people) {
        ApprovalScreen.external(
                task("kabag.hukum.lebong", "Fasilitasi", people), "Fasilitasi", "180/3/HKM", "188/77", today());
    }

    private void enacted(CaseId id, People people) throws Exception {
        ApprovalScreen.signElectronically(task("bupati.lebong", "Penetapan", people), 3, ExampleSigner.PASSPHRASE);
        int number = facts.next(RegisterKind.PERKADA, today());
        ApprovalScreen.number(task("kabag.hukum.lebong", "Penomoran", people), number, today().getYear());
        ApprovalScreen.promulgate(task("sekda.lebong", "Pengundangan", people));
        facts.waitsFor(id, Step.PLAN_PROGRAMMES);
        address = "/perkada/" + today().getYear() + "/" + number;
    }

    private String address = "";

    private void published(CaseId id, People people) {
        APIResponse page = people.visitor().request().get(people.url() + "/eli/kabupaten-lebong" + address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Legislation", "penataan dan pemindaian arsip")
                .doesNotContain(id.toString());
        APIResponse jdih = people.visitor().request().get(people.url() + "/api/publik/kabupaten-lebong/jdih" + address);
        assertThat(jdih.status()).isEqualTo(200);
        assertThat(jdih.text()).contains("tahunPengundangan", "urlDetailPeraturan");
    }

    private Desk task(String username, String step, People people) {
        return desk(username, people).task(title, step);
    }

    /** Those who only decide do so on a phone. */
    private Desk desk(String username, People people) {
        boolean phone = username.startsWith("bupati") || username.startsWith("sekda") || username.startsWith("asisten");
        return desks.computeIfAbsent(
                username, name -> Desk.of(name, people, accessibility, phone ? 360 : 1280, phone ? 740 : 900));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
    }

    private List<NewNode> regulation() {
        return List.of(
                text(TextKind.JUDUL, title.toUpperCase(java.util.Locale.ROOT)),
                new NewNode(TextKind.MENIMBANG, "filosofis", HEALTH, List.of()),
                new NewNode(TextKind.MENIMBANG, "sosiologis", NEED, List.of()),
                new NewNode(
                        TextKind.MENIMBANG,
                        "yuridis",
                        "bahwa pengelolaan arsip perlu diatur dalam Peraturan Bupati;",
                        List.of()),
                new NewNode(
                        TextKind.MENIMBANG,
                        "penutup",
                        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu"
                                + " menetapkan Peraturan Bupati tentang " + title + ";",
                        List.of()),
                text(TextKind.MENGINGAT, "Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;"),
                text(
                        TextKind.MENGINGAT,
                        "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik"
                                + " Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897);"),
                heading(
                        TextKind.BAB,
                        "KETENTUAN UMUM",
                        text(
                                TextKind.PASAL,
                                "Dalam Peraturan Bupati ini yang dimaksud dengan:",
                                text(
                                        TextKind.DEFINISI,
                                        "Arsip adalah rekaman kegiatan dalam berbagai bentuk dan media."))),
                heading(TextKind.BAB, "PELATIHAN", text(TextKind.PASAL, DUTY), text(TextKind.PASAL, CLEAR)),
                heading(
                        TextKind.BAB,
                        "KETENTUAN PENUTUP",
                        text(TextKind.PASAL, "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.")));
    }
}
