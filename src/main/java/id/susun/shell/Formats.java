package id.susun.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times, money and numbers as Indonesian offices write them, in the language of the screen and the time zone of its government. */
public final class Formats {

    /** Western Indonesian Time, where no government says otherwise. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Formats() {}

    /** The time zone of the government whose screen is open; {@link #ZONE} where there is none. */
    public static ZoneId zone() {
        UI ui = UI.getCurrent();
        ZoneId own = ui == null ? null : ComponentUtil.getData(ui, ZoneId.class);
        return own == null ? ZONE : own;
    }

    /** From now on {@code ui} shows times in {@code zone}. */
    static void setZone(UI ui, @Nullable ZoneId zone) {
        ComponentUtil.setData(ui, ZoneId.class, zone);
    }

    /** {@code 22 November 2026}. */
    public static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.locale()).format(date);
    }

    /** The date of an instant, as {@link #date(LocalDate)}. */
    public static String date(Instant instant) {
        return date(instant.atZone(zone()).toLocalDate());
    }

    /** {@code 22 Nov 2026}. */
    public static String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Texts.locale()).format(date);
    }

    /** The date of an instant, as {@link #shortDate(LocalDate)}. */
    public static String shortDate(Instant instant) {
        return shortDate(instant.atZone(zone()).toLocalDate());
    }

    /** {@code 14.05 WIB}; with a colon in English. */
    public static String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone());
        return DateTimeFormatter.ofPattern(english() ? "HH:mm" : "HH.mm", Texts.locale())
                        .format(local)
                + " " + zoneName(local.getOffset());
    }

    /** {@code WITA}; not from Java's own names, which differ from version to version. */
    public static String zoneName(ZoneOffset offset) {
        return switch (offset.getId()) {
            case "+07:00" -> "WIB";
            case "+08:00" -> "WITA";
            case "+09:00" -> "WIT";
            default -> "UTC" + offset.getId();
        };
    }

    /** {@code 22 Nov 2026, 14.05 WIB}. */
    public static String dateTime(Instant instant) {
        return shortDate(instant) + ", " + time(instant);
    }

    /** {@code 1–30 Nov 2026}, with as much of the first date as differs. */
    public static String period(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return shortDate(from);
        }
        String start = from.getYear() != to.getYear() ? "d MMM uuuu" : from.getMonth() != to.getMonth() ? "d MMM" : "d";
        String dash = start.equals("d") ? "–" : " – ";
        return DateTimeFormatter.ofPattern(start, Texts.locale()).format(from) + dash + shortDate(to);
    }

    /** How far a due date is: {@code hari ini}, {@code 3 hari lagi}, {@code terlambat 2 hari}. */
    public static String due(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return Texts.text("shell.due.today");
        }
        return days < 0
                ? Texts.text(days == -1 ? "shell.due.lateOne" : "shell.due.late", -days)
                : Texts.text(days == 1 ? "shell.due.tomorrow" : "shell.due.ahead", days);
    }

    /** How long ago: {@code baru saja}, {@code 5 menit lalu}, {@code kemarin}; the date when over a month. */
    public static String ago(Instant then, Instant now) {
        Duration past = Duration.between(then, now);
        if (past.toMinutes() < 1) {
            return Texts.text("shell.ago.now");
        }
        if (past.toHours() < 1) {
            return Texts.text("shell.ago.minutes", past.toMinutes());
        }
        long days = ChronoUnit.DAYS.between(
                then.atZone(zone()).toLocalDate(), now.atZone(zone()).toLocalDate());
        if (days == 0) {
            return Texts.text("shell.ago.hours", past.toHours());
        }
        return days == 1
                ? Texts.text("shell.ago.yesterday")
                : days <= 30 ? Texts.text("shell.ago.days", days) : shortDate(then);
    }

    /** How old something is, in its two largest units at most: {@code 12 hari}, {@code 1 tahun 3 bulan}. */
    public static String age(Instant since, Instant now) {
        Period age = Period.between(
                since.atZone(zone()).toLocalDate(), now.atZone(zone()).toLocalDate());
        String years = age.getYears() == 0 ? "" : Texts.text("shell.age.years", age.getYears());
        String months = age.getMonths() == 0 ? "" : Texts.text("shell.age.months", age.getMonths());
        return years.isEmpty() && months.isEmpty()
                ? Texts.text("shell.age.days", age.getDays())
                : (years + " " + months).strip();
    }

    /** Whole rupiah: {@code Rp163.300.000}; a minus sign before Rp. */
    public static String rupiah(long rupiah) {
        String digits = NumberFormat.getIntegerInstance(Texts.locale()).format(rupiah);
        return digits.startsWith("-") ? "-Rp" + digits.substring(1) : "Rp" + digits;
    }

    /** Whole number with grouping: {@code 1.234}. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Texts.locale()).format(number);
    }

    /** Number with up to two decimals: {@code 1.234,5}. */
    public static String number(double number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Texts.locale())).format(number);
    }

    /** A percentage given as 0–100, with up to one decimal: {@code 87,5%}. */
    public static String percent(double percent) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Texts.locale())).format(percent) + "%";
    }

    private static boolean english() {
        return Locale.ENGLISH.getLanguage().equals(Texts.locale().getLanguage());
    }
}
