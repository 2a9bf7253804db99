package id.susun.approval.ui;

import com.vaadin.flow.function.SerializableRunnable;
import id.susun.shell.Confirm;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import java.time.LocalDate;

/** Says what is about to become law before it does: no number is ever taken back. */
final class EnactingQuestion {

    private EnactingQuestion() {}

    static void beforeNumber(String register, String number, LocalDate on, SerializableRunnable give) {
        Confirm.ask(
                Texts.text("approval.number.ask"),
                Texts.text(
                        "approval.number.ask.text", register, number, String.valueOf(on.getYear()), Formats.date(on)),
                Texts.text("approval.number.ask.yes"),
                give);
    }

    static void beforeGazette(String register, int number, LocalDate on, SerializableRunnable enter) {
        Confirm.ask(
                Texts.text("approval.gazette.ask"),
                Texts.text(
                        "approval.gazette.ask.text",
                        register,
                        String.valueOf(number),
                        String.valueOf(on.getYear()),
                        Formats.date(on)),
                Texts.text("approval.gazette.ask.yes"),
                enter);
    }
}
