package id.susun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.audit.Refused;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@ViewPackages(packages = "id.susun.shell.none")
class FailuresTest extends BrowserlessTest {

    @BeforeEach
    void speakIndonesian() {
        UI.getCurrent().setLocale(TextBundles.INDONESIAN);
    }

    record Command(
            @NotBlank(message = "Isi judul.") String title,
            @Min(value = 1, message = "Isi jumlah.") int staff) {}

    record Request(@Valid Command command) {}

    @Test
    void successShowsNothing() {
        assertThat(Failures.attempt(() -> {})).isTrue();
        assertThat($(Notification.class).exists()).isFalse();
    }

    @Test
    void aViolationAppearsAtItsFieldAndKeepsWhatWasTyped() {
        TextField title = new TextField();
        title.setValue("  ");
        TextField other = new TextField();
        other.setInvalid(true);

        boolean done = Failures.attempt(FailuresTest::violate, Map.of("title", title, "background", other));

        assertThat(done).isFalse();
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Isi judul.");
        assertThat(title.getValue()).isEqualTo("  ");
        assertThat(other.isInvalid()).isFalse();
        assertThat($(Notification.class).exists()).isTrue();
    }

    @Test
    void aRefusalSaysWhatTheRuleSays() {
        assertThat(Failures.message(new IllegalStateException(new Refused("shell.due.ahead", 3))))
                .isEqualTo("3 hari lagi");
    }

    @Test
    void foreseenFailuresHaveTheirOwnWords() {
        assertThat(Failures.message(new OptimisticLockingFailureException("stale")))
                .startsWith("Data ini baru saja diubah orang lain");
        assertThat(Failures.message(new CannotAcquireLockException("deadlock detected")))
                .startsWith("Data ini baru saja diubah orang lain");
        assertThat(Failures.message(new AccessDeniedException("no"))).startsWith("Anda tidak berwenang");
    }

    @Test
    void anUnforeseenFailureGivesAReferenceAndNoDetail() {
        assertThat(Failures.message(new IllegalStateException("jdbc password")))
                .containsPattern("nomor [0-9a-f]{8} ")
                .doesNotContain("jdbc");
    }

    private static void violate() {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        throw new ConstraintViolationException(validator.validate(new Request(new Command("  ", 0))));
    }
}
