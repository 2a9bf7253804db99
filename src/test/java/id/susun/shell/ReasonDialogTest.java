package id.susun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "id.susun.shell.none")
class ReasonDialogTest extends BrowserlessTest {

    private final List<String> decided = new ArrayList<>();

    @BeforeEach
    void isOpen() {
        UI.getCurrent().setLocale(TextBundles.INDONESIAN);
        new ReasonDialog("Kembalikan", "Tulis alasannya.", "Kirim", 10, 2000, decided::add).open();
    }

    @Test
    void aLongReasonIsKeptWholeCountedAndRefusedRatherThanCut() {
        TextArea reason = $(TextArea.class).single();
        String pasted = "a".repeat(2_590) + " di ujung.";

        test(reason).setValue(pasted);
        assertThat(reason.getElement().hasProperty("maxlength")).isFalse();
        assertThat(reason.getHelperText()).startsWith("2.600 dari 2.000 karakter");
        confirm();

        assertThat(decided).isEmpty();
        assertThat(reason.getValue()).isEqualTo(pasted);
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage())
                .isEqualTo("Alasan kelebihan 600 karakter. Ringkas menjadi paling banyak 2.000 karakter.");

        test(reason).setValue(" " + "b".repeat(2_000) + " ");
        assertThat(reason.isInvalid()).isFalse();
        confirm();
        assertThat(decided).containsExactly("b".repeat(2_000));
    }

    @Test
    void aShortReasonIsRefusedToo() {
        test($(TextArea.class).single()).setValue("   pendek   ");
        confirm();
        assertThat(decided).isEmpty();
        assertThat($(TextArea.class).single().getErrorMessage()).contains("paling sedikit 10");
    }

    private void confirm() {
        test($(Button.class).withText("Kirim").single()).click();
    }
}
