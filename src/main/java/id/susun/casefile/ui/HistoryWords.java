package id.susun.casefile.ui;

import id.susun.audit.AuditEntry;
import id.susun.identity.Capacity;
import id.susun.identity.Office;
import id.susun.identity.Role;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import id.susun.shell.TimeLine;
import id.susun.shell.Tone;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts a row of the history into words. */
final class HistoryWords {

    private static final String REFUSED = "audit.ActionRefused";
    private static final Pattern VALUE = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");

    private HistoryWords() {}

    static TimeLine.Entry entry(AuditEntry entry) {
        return new TimeLine.Entry(
                entry.at(), entry.actorName(), roles(entry.actorRoles()), what(entry), entry.reason(), tone(entry));
    }

    static String what(AuditEntry entry) {
        String label = action(entry.action());
        String subject = entry.action().equals(REFUSED) ? refusal(entry.subject()) : subject(entry);
        return subject.isBlank() ? label : label + ": " + subject;
    }

    static String action(String name) {
        String key = "audit." + name;
        return Texts.has(key) ? Texts.text(key) : name;
    }

    /** Some subjects are names of constants, so that they read alike in every language. */
    private static String subject(AuditEntry entry) {
        for (String prefix : new String[] {"stage", "case-status", "step", "limit", "shell.office"}) {
            String key = prefix + "." + entry.subject();
            if (entry.subject().matches("[A-Z_]+") && Texts.has(key)) {
                return Texts.text(key);
            }
        }
        return entry.subject();
    }

    /** What the person was told, without the values in it, which are not kept. */
    private static String refusal(String subject) {
        String[] parts = subject.split(": ", 2);
        String key = parts[parts.length - 1].equals("access-denied") ? "shell.failure.denied" : parts[parts.length - 1];
        return Texts.has(key) ? VALUE.matcher(Texts.text(key)).replaceAll("…").replace("''", "'") : subject;
    }

    static String roles(String names) {
        return Arrays.stream(names.split(", "))
                .filter(name -> !name.isBlank() && !name.equals(Role.APPROVER.name()))
                .map(HistoryWords::role)
                .collect(Collectors.joining(", "));
    }

    private static String role(String name) {
        String[] words = name.split(" ");
        return words.length == 2 ? Capacity.valueOf(words[0]).title() + " " + plainRole(words[1]) : plainRole(name);
    }

    private static String plainRole(String name) {
        return Arrays.stream(Office.values())
                .filter(office -> office.name().equals(name))
                .map(Labels::office)
                .findFirst()
                .or(() -> Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(name))
                        .map(Labels::role)
                        .findFirst())
                .orElse(name);
    }

    private static Tone tone(AuditEntry entry) {
        return switch (entry.action()) {
            case "casefile.StageEntered" -> Tone.INFO;
            case "casefile.CaseEnacted", "casefile.CasePromulgated" -> Tone.SUCCESS;
            case "casefile.CaseClosed" -> Tone.WARNING;
            case REFUSED -> Tone.DANGER;
            default -> Tone.NEUTRAL;
        };
    }
}
