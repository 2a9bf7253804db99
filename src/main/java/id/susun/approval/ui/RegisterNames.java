package id.susun.approval.ui;

import id.susun.approval.NumberRegister;
import id.susun.casefile.CaseSummary;
import id.susun.shell.Texts;
import id.susun.tenant.Tenant;

/** Registers of a case by what they number and whose they are: Keputusan Camat (Kecamatan Medan Belawan). */
record RegisterNames(CaseSummary policyCase, Tenant tenant) {

    String of(NumberRegister register) {
        return Texts.text("approval.register.of", Texts.label("approval.register", register.kind()), owner(register));
    }

    /** The unit or the region whose register it is. */
    String owner(NumberRegister register) {
        return register.unit() == null ? tenant.regionName() : policyCase.workspaceName();
    }
}
