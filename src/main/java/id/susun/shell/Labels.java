package id.susun.shell;

import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Role;
import java.util.stream.Collectors;

/** Names of roles and offices as people know them. */
public final class Labels {

    private Labels() {}

    /** {@code Perancang}, {@code Auditor} …. */
    public static String role(Role role) {
        return Texts.label("shell.role", role);
    }

    /** {@code Kepala Bagian Hukum}, {@code Sekretaris Daerah} …. */
    public static String office(Office office) {
        return Texts.label("shell.office", office);
    }

    /** What a person is in a tenant, in one line: offices when there are any, and the other roles. */
    public static String membership(Membership membership) {
        String offices =
                membership.offices().stream().sorted().map(Labels::office).collect(Collectors.joining(", "));
        String roles = membership.roles().stream()
                .filter(role -> role != Role.APPROVER || offices.isEmpty())
                .sorted()
                .map(Labels::role)
                .collect(Collectors.joining(", "));
        return offices.isEmpty() ? roles : roles.isEmpty() ? offices : offices + ", " + roles;
    }
}
