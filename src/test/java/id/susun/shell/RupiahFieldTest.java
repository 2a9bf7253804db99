package id.susun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ViewPackages(packages = "id.susun.shell.none")
class RupiahFieldTest extends BrowserlessTest {

    @BeforeEach
    void speakIndonesian() {
        UI.getCurrent().setLocale(TextBundles.INDONESIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"163300000", "163.300.000", " 163 300 000 "})
    void anAmountIsReadHoweverItIsTyped(String typed) {
        RupiahField field = new RupiahField("Pagu");
        field.setValue(typed);
        assertThat(field.amount()).isEqualTo(163_300_000L);
        assertThat(field.getValue()).isEqualTo("163.300.000");
        assertThat(field.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 juta", "1,5", "9999999999999999999999"})
    void anythingElseStaysAndIsMarked(String typed) {
        RupiahField field = new RupiahField("Pagu");
        field.setValue(typed);
        assertThat(field.amount()).isNull();
        assertThat(field.getValue()).isEqualTo(typed);
        assertThat(field.isInvalid()).isTrue();
    }

    @Test
    void emptyIsNoError() {
        RupiahField field = new RupiahField("Pagu");
        field.amount(5L);
        field.amount(null);
        assertThat(field.amount()).isNull();
        assertThat(field.isInvalid()).isFalse();
    }
}
