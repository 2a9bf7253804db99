package id.susun.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.susun.audit.Refused;
import id.susun.shell.StageStepper.State;
import id.susun.shell.StageStepper.Step;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Every part of the kit on one page, with the kind of content it will carry. */
@Route("dapur")
@PermitAll
class KitchenSink extends Div implements Page {

    record Gap(String unit, String competency, int required, double actual, int staff) {}

    static final List<Gap> GAPS = List.of(
            new Gap("Seksi Pelayanan Umum", "Pelayanan publik berbasis digital", 4, 2.6, 9),
            new Gap("Seksi Pemerintahan", "Penyusunan produk hukum", 3, 1.8, 4),
            new Gap("Sekretariat Kecamatan", "Pengelolaan keuangan daerah", 4, 3.2, 6));

    private final Span heard = new Span();

    KitchenSink() {
        heard.setId("heard");
        add(
                new PageHeader(
                                "Pengembangan Kompetensi ASN Kecamatan Medan Marelan Tahun 2027–2029",
                                "Rancangan Keputusan Camat. Isi analisis kebutuhan, lalu ajukan untuk konsultasi.",
                                Buttons.primary("Ajukan untuk konsultasi", this::ask),
                                Buttons.secondary("Unduh PDF", () -> Toasts.success("Berkas PDF siap diunduh.")))
                        .withMeta(
                                new Badge("Analisis kebutuhan", Tone.INFO),
                                new Badge("Terlambat 2 hari", Tone.WARNING),
                                new Span("Pada Rina Siregar sejak 18 Nov 2026")),
                stepper(),
                facts(),
                table(),
                new Section("Kesenjangan per kompetensi", bars(), radar(), lines()),
                diagram(),
                form(),
                history(),
                new Section(
                        "Masukan",
                        new EmptyState(
                                VaadinIcon.COMMENTS_O,
                                "Belum ada masukan",
                                "Masukan muncul di sini setelah putaran konsultasi dibuka.",
                                Buttons.secondary("Buka putaran konsultasi", () -> {}))));
    }

    @Override
    public String title() {
        return "Dapur";
    }

    private static StageStepper stepper() {
        return new StageStepper(
                List.of(
                        new Step("Analisis kebutuhan", State.DONE, "18 Nov 2026"),
                        new Step("Konsultasi", State.DONE, "2 Des 2026"),
                        new Step("Penyusunan naskah", State.CURRENT, "3 hari lagi"),
                        new Step("Persetujuan", State.AHEAD, null),
                        new Step("Pelaksanaan", State.AHEAD, null),
                        new Step("Evaluasi", State.AHEAD, null)),
                position -> {});
    }

    private static Section facts() {
        return new Section(
                "Ringkasan",
                new Facts()
                        .with("Unit kerja", "Kecamatan Medan Marelan")
                        .with("Instrumen", "Keputusan Camat")
                        .with("Pagu anggaran", Formats.rupiah(163_300_000))
                        .with("Nomor", (String) null)
                        .wide(
                                "Latar belakang",
                                "Hasil penilaian 2026 menunjukkan rata-rata tingkat kompetensi digital petugas loket"
                                        + " 2,6 dari 4 yang dipersyaratkan, sehingga waktu layanan melampaui standar."));
    }

    private static Section table() {
        ResponsiveTable<Gap> table = new ResponsiveTable<Gap>("Matriks kesenjangan")
                .captionHidden()
                .column("Unit", Gap::unit)
                .column("Kompetensi", Gap::competency)
                .numeric("Dipersyaratkan", gap -> Formats.number(gap.required()))
                .numeric("Saat ini", gap -> Formats.number(gap.actual()))
                .numeric("Pegawai", gap -> Formats.number(gap.staff()))
                .column("Prioritas", gap -> new Badge(gap.actual() < 2 ? "Tinggi" : "Sedang", Tone.WARNING))
                .rows(GAPS);
        return new Section("Matriks kesenjangan", table, new LoadMore(() -> {
                    table.append(GAPS);
                    return false;
                }))
                .withHint("Satu baris untuk tiap kompetensi di tiap unit. Tingkat 1 sampai 5.")
                .withActions(Buttons.secondary("Tambah kesenjangan", () -> {}))
                .emphasised();
    }

    private static List<Series> levels() {
        return List.of(
                new Series("Dipersyaratkan", List.of(4d, 3d, 4d, 3d)),
                new Series("Saat ini", List.of(2.6, 1.8, 3.2, 2.4)));
    }

    private static final List<String> COMPETENCIES =
            List.of("Pelayanan publik digital", "Penyusunan produk hukum", "Keuangan daerah", "Komunikasi");

    private static Chart bars() {
        return new BarChart("Tingkat kompetensi", "", COMPETENCIES, levels())
                .axes("Kompetensi", "Tingkat")
                .scale(0, 5);
    }

    private static Chart radar() {
        return new RadarChart("Profil kompetensi", "", COMPETENCIES, levels()).scale(0, 5);
    }

    private static Chart lines() {
        return new LineChart(
                        "Indeks kepuasan masyarakat",
                        "",
                        List.of("2024", "2025", "2026"),
                        List.of(new Series("IKM", List.of(76.5, 79.1, 83.4))))
                .axes("Tahun", "IKM")
                .scale(0, 100);
    }

    private Section diagram() {
        BpmnDiagram diagram = new BpmnDiagram(
                "Siklus hidup kebijakan", lifecycle(), List.of("needs", "consultation"), List.of("drafting"));
        diagram.addOpenListener(heard::setText);
        return new Section("Alur", diagram, heard);
    }

    static String lifecycle() {
        try {
            return new ClassPathResource("processes/policy-lifecycle.bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Section form() {
        TextField title = new TextField("Judul kebijakan");
        title.setHelperText("Tulis pokok yang diatur, bukan nomor.");
        Select<String> kind = new Select<>();
        kind.setLabel("Instrumen");
        kind.setItems("Peraturan Wali Kota", "Keputusan Camat");
        DatePicker due = Fields.date("Tenggat");
        due.setValue(LocalDate.of(2026, 12, 1));
        RupiahField money = new RupiahField("Pagu anggaran");
        money.amount(163_300_000L);
        SaveBar bar = new SaveBar(
                Buttons.primary(
                        "Simpan rancangan",
                        () -> Failures.attempt(() -> {
                            throw new Refused("shell.failure.denied");
                        })),
                Buttons.quiet("Batal", () -> {}));
        bar.saved(Instant.parse("2026-11-22T07:05:00Z"));
        return new Section(
                "Rancangan baru", new FormGrid(title, kind, due, money).wide(new TextArea("Latar belakang")), bar);
    }

    private static Section history() {
        return new Section(
                "Riwayat",
                new TimeLine(List.of(
                        new TimeLine.Entry(
                                Instant.parse("2026-11-22T07:05:00Z"),
                                "Budi Lubis",
                                "Kepala Bagian Hukum",
                                "mengembalikan naskah ke penyusunan",
                                "Pasal 4 belum merujuk standar kompetensi jabatan.",
                                Tone.WARNING),
                        new TimeLine.Entry(
                                Instant.parse("2026-11-20T02:30:00Z"),
                                "Rina Siregar",
                                "Perancang",
                                "mengajukan naskah versi 3",
                                null,
                                Tone.SUCCESS))));
    }

    private void ask() {
        new ReasonDialog(
                        "Kembalikan naskah",
                        "Tulis apa yang harus diperbaiki. Perancang membaca alasan ini.",
                        "Kembalikan",
                        20,
                        1000,
                        reason -> {
                            heard.setText(reason);
                            return true;
                        })
                .open();
    }
}
