package id.susun.workflow;

import id.susun.identity.Office;
import id.susun.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who a step waits for, as the models write it in {@code candidateGroups}: {@code role:DRAFTER}, {@code office:SEKDA}, with
 * {@code @workspace} where only people of the case's own workspace count. The head of an agency always counts there only.
 */
record Candidates(
        @Nullable Role role,
        @Nullable Office office,
        @Nullable String workspace) {

    static Candidates parse(String group, String caseWorkspace) {
        boolean local = group.endsWith("@workspace");
        String name = local ? group.substring(0, group.length() - "@workspace".length()) : group;
        if (name.startsWith("role:")) {
            return new Candidates(Role.valueOf(name.substring("role:".length())), null, local ? caseWorkspace : null);
        }
        if (name.startsWith("office:")) {
            Office office = Office.valueOf(name.substring("office:".length()));
            return new Candidates(null, office, local || office == Office.KEPALA_PD ? caseWorkspace : null);
        }
        throw new IllegalArgumentException("not a candidate group: " + group);
    }
}
