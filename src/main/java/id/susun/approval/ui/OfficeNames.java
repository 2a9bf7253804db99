package id.susun.approval.ui;

import id.susun.casefile.CaseSummary;
import id.susun.identity.Capacity;
import id.susun.identity.Office;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import id.susun.tenant.Tenant;
import id.susun.tenant.WorkspaceType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offices by the title they have in this case: Camat, Wali Kota Medan, Kepala Perangkat Daerah. */
record OfficeNames(CaseSummary policyCase, Tenant tenant) {

    /** "Plh. Sekretaris Daerah" for somebody who acts for the office. */
    String of(Office office, @Nullable Capacity capacity) {
        return capacity == null ? of(office) : capacity.title() + " " + of(office);
    }

    String of(Office office) {
        if (office == Office.KEPALA_DAERAH) {
            return tenant.headTitle();
        }
        if (office == Office.KEPALA_PD && policyCase.workspaceType() == WorkspaceType.KECAMATAN) {
            return Texts.text("approval.camat", policyCase.workspaceName());
        }
        return office == Office.KEPALA_PD
                ? Texts.text("approval.head", policyCase.workspaceName())
                : Labels.office(office);
    }

    /** Those who hold an office by name, or that nobody does. */
    static String people(List<String> holders) {
        return holders.isEmpty() ? Texts.text("approval.holder.none") : String.join(", ", holders);
    }
}
