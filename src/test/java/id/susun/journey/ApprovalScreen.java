package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Map;

/** The way of a text to its enactment. */
public final class ApprovalScreen {

    private ApprovalScreen() {}

    /** Reads which version is decided on and initials it. */
    public static void initial(Desk approver, int version) {
        decision(approver, version);
        approver.accessible("Persetujuan, paraf");
        approver.decide("Setujui dan paraf", "");
        approver.reads("Naskah sudah Anda paraf.");
    }

    /** Sends the text back to its drafters. */
    public static void sendBack(Desk approver, int version, String reason) {
        decision(approver, version);
        approver.decide("Kembalikan", reason);
        approver.reads("Naskah dikembalikan kepada penyusun.");
    }

    /** Sends the text back and says at which places something has to be done. */
    public static void sendBack(Desk approver, int version, Map<String, String> places) {
        decision(approver, version);
        approver.whole().press("Kembalikan");
        Form dialog = approver.dialog("Kembalikan");
        places.forEach((place, reason) -> {
            dialog.scope().locator("vaadin-combo-box input").fill(place);
            approver.page().locator("vaadin-combo-box-item").first().click();
            dialog.scope().getByLabel("Apa yang harus diperbaiki pada " + place).fill(reason);
        });
        dialog.close("Kembalikan");
        approver.reads("Naskah dikembalikan kepada penyusun.");
    }

    /** Signs with a certificate. */
    public static void signElectronically(Desk approver, int version, String passphrase) {
        decision(approver, version);
        approver.fits().accessible("Persetujuan, tanda tangan elektronik di ponsel");
        approver.whole().press("Tanda tangani secara elektronik");
        Form dialog = approver.dialog("Tanda tangani secara elektronik");
        dialog.input("NIK").fill("1707091234567890");
        dialog.scope().locator("input[type=password]").fill(passphrase);
        dialog.press("Tanda tangani");
        approver.reads("Naskah sudah ditandatangani secara elektronik.");
    }

    /** Enters that an outside institution wants the text repaired. */
    public static void repair(Desk clerk, String step, String request, String answer, LocalDate today, String note) {
        Form letters = letters(clerk, step, request, answer, today);
        letters.answer("Hasil", "Perlu perbaikan");
        letters.scope().locator("textarea").last().fill(note);
        letters.scope()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Catat jawaban"))
                .click();
        clerk.reads("Jawaban dicatat.");
    }

    /** Approves the text, whose print is signed by hand. */
    public static void sign(Desk approver, int version) {
        decision(approver, version);
        approver.fits().accessible("Persetujuan, tanda tangan di ponsel");
        approver.decide("Setujui dan tanda tangani di kertas", "");
        approver.reads("Naskah sudah Anda setujui.");
    }

    /** Uploads the scan of the signed text. */
    public static void scan(Desk clerk, byte[] pdf) {
        clerk.part("Unggah naskah bertanda tangan")
                .scope()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("naskah.pdf", "application/pdf", pdf));
        clerk.reads("Pindaian diunggah.");
    }

    /** Confirms that the scan shows the text. */
    public static void confirm(Desk secretary) {
        secretary.accessible("Persetujuan, konfirmasi pindaian");
        secretary.whole().press("Pindaian sesuai");
        secretary.reads("Pindaian dikonfirmasi.");
    }

    /** Enters the letter to an outside institution and its answer, which lets the text pass. */
    public static void external(Desk clerk, String step, String request, String answer, LocalDate today) {
        Form letters = letters(clerk, step, request, answer, today);
        letters.answer("Hasil", "Selesai, dapat dilanjutkan");
        clerk.accessible("Persetujuan, " + step);
        letters.press("Catat jawaban dan lanjutkan");
        clerk.reads("Jawaban dicatat.");
    }

    private static Form letters(Desk clerk, String step, String request, String answer, LocalDate today) {
        Form letters = clerk.part("Catat hasil: " + step);
        Locator missing = letters.button("Ada di tempat lain");
        for (int left = missing.count(); left > 0; left--) {
            missing.first().click();
            Locator dialog = clerk.page().getByRole(AriaRole.DIALOG);
            dialog.locator("textarea").fill("Dilampirkan di e-Harmonisasi");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ada di tempat lain"))
                    .click();
            assertThat(missing).hasCount(left - 1);
        }
        letters.input("Nomor surat").nth(0).fill(request);
        letters.date(letters.input("Tanggal surat").nth(0), today);
        letters.press("Simpan surat permintaan");
        assertThat(letters.input("Nomor surat").nth(0)).hasValue(request);
        Locator answerNumber = letters.input("Nomor surat").nth(1);
        clerk.reads("Surat permintaan dicatat.");
        answerNumber.fill(answer);
        letters.date(letters.input("Tanggal surat").nth(1), today);
        return letters;
    }

    /** Gives the number that the register offers. */
    public static void number(Desk clerk, int next, int year) {
        assertThat(clerk.part("Beri nomor").scope()).containsText(next + " / " + year);
        clerk.accessible("Persetujuan, penomoran");
        clerk.whole().press("Beri nomor dan tetapkan");
        clerk.question().press("Beri nomor");
        clerk.reads("Nomor sudah diberikan.");
    }

    /** Enters the text in the gazette. */
    public static void promulgate(Desk secretary) {
        secretary.accessible("Persetujuan, pengundangan");
        secretary.whole().press("Undangkan naskah");
        secretary.question().press("Undangkan");
        secretary.reads("Naskah sudah diundangkan.");
    }

    private static void decision(Desk approver, int version) {
        assertThat(approver.part("Keputusan Anda").scope()).containsText("v" + version);
    }
}
