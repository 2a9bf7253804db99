package id.susun.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import id.susun.audit.Refused;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** Runs an action of a screen and says in plain words why it failed; what was typed stays in the fields. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** Runs {@code action}; on failure shows a message, in place of any earlier one, and returns false. */
    public static boolean attempt(Runnable action) {
        return attempt(action, Map.of());
    }

    /**
     * Runs {@code action}; on failure shows a message and returns false. Violations appear at the field whose key is the
     * end of the violated property path ({@code title} for {@code start.command.title}); others in the message.
     */
    public static boolean attempt(Runnable action, Map<String, ? extends HasValidation> fields) {
        fields.values().forEach(field -> field.setInvalid(false));
        Toasts.settled();
        try {
            action.run();
            return true;
        } catch (RuntimeException e) {
            ConstraintViolationException violations = find(e, ConstraintViolationException.class);
            if (violations == null) {
                show(e);
            } else {
                showAt(violations, fields);
            }
            return false;
        }
    }

    /** Shows the message of a failure that happened outside {@link #attempt(Runnable)}. */
    public static void show(Throwable failure) {
        Toasts.failure(message(failure));
    }

    /** The translated message for a failure; an unforeseen one is logged with the reference that the message names. */
    public static String message(Throwable failure) {
        ConstraintViolationException violations = find(failure, ConstraintViolationException.class);
        if (violations != null) {
            return String.join(
                    " ",
                    violations.getConstraintViolations().stream()
                            .map(ConstraintViolation::getMessage)
                            .sorted()
                            .toList());
        }
        Refused refused = find(failure, Refused.class);
        if (refused != null) {
            return Texts.text(
                    refused.key(),
                    Arrays.stream(refused.args()).map(Failures::shown).toArray());
        }
        // A deadlock, too, means that somebody else was changing the same things; nothing of this change is stored.
        if (find(failure, ConcurrencyFailureException.class) != null
                || find(failure, jakarta.persistence.OptimisticLockException.class) != null
                || find(failure, DataIntegrityViolationException.class) != null) {
            return Texts.text("shell.failure.stale");
        }
        if (find(failure, AccessDeniedException.class) != null) {
            return Texts.text("shell.failure.denied");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unforeseen failure, reference {}", reference, failure);
        return Texts.text("shell.failure.unforeseen", reference);
    }

    /** A service names a moment; how it is written depends on the language of the screen. */
    private static Object shown(Object arg) {
        return arg instanceof Instant moment ? Formats.dateTime(moment) : arg;
    }

    private static void showAt(ConstraintViolationException failure, Map<String, ? extends HasValidation> fields) {
        List<String> rest = new ArrayList<>();
        List<Element> wrong = new ArrayList<>();
        for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
            HasValidation field = fieldFor(violation.getPropertyPath().toString(), fields);
            if (field == null) {
                rest.add(violation.getMessage());
                continue;
            }
            field.setErrorMessage(violation.getMessage());
            field.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                wrong.add(focusable.getElement());
            }
            untilChanged(field);
        }
        focusFirst(wrong);
        Toasts.failure(rest.isEmpty() ? Texts.text("shell.failure.fields") : String.join(" ", rest));
    }

    /** What is being mended is no longer called wrong. */
    private static void untilChanged(HasValidation field) {
        if (field instanceof HasValue<?, ?> input) {
            Registration[] watching = new Registration[1];
            watching[0] = input.addValueChangeListener(change -> {
                field.setInvalid(false);
                watching[0].remove();
            });
        }
    }

    /** The first as a reader comes upon them; violations have no order. */
    private static void focusFirst(List<Element> fields) {
        if (!fields.isEmpty()) {
            String all =
                    IntStream.range(0, fields.size()).mapToObj(n -> "$" + n).collect(Collectors.joining(","));
            fields.getFirst().executeJs("""
                            [%s].reduce((a, b) =>
                                a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? a : b).focus();
                            """.formatted(all), fields.toArray());
        }
    }

    private static @Nullable HasValidation fieldFor(String path, Map<String, ? extends HasValidation> fields) {
        String end = path;
        while (!fields.containsKey(end)) {
            int dot = end.indexOf('.');
            if (dot < 0) {
                return null;
            }
            end = end.substring(dot + 1);
        }
        return fields.get(end);
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
