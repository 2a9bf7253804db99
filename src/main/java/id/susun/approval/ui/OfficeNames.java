package id.susun.approval.ui;

import id.susun.casefile.CaseSummary;
import id.susun.identity.Office;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import id.susun.tenant.Tenant;
import id.susun.tenant.WorkspaceType;

/** Offices by the title they have in this case: Camat, Wali Kota Medan, Kepala Perangkat Daerah. */
record OfficeNames(CaseSummary policyCase, Tenant tenant) {

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
}
