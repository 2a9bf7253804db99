package id.susun.approval.ui;

import id.susun.approval.Opinion;
import id.susun.identity.Capacity;
import id.susun.identity.Office;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import id.susun.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/** Who asks and who is asked, by the titles of this government. */
record OpinionWords(Tenants tenants) {

    /** "Kepala BKPSDM", "Asisten", or a person's name. */
    String asked(Opinion opinion) {
        return opinion.office() == null
                ? String.valueOf(opinion.personName())
                : office(opinion.office(), opinion.unit(), null);
    }

    /** "Budi, Plh. Sekretaris Daerah". */
    String asker(Opinion opinion) {
        return opinion.askedName() + ", " + office(opinion.askedAs(), null, opinion.askedCapacity());
    }

    /** Who answered: the person, and as what where an office was asked. */
    String answered(Opinion opinion) {
        return opinion.office() == null
                ? String.valueOf(opinion.answeredName())
                : opinion.answeredName() + ", " + office(opinion.office(), opinion.unit(), opinion.answeredCapacity());
    }

    private String office(Office office, @Nullable String unit, @Nullable Capacity capacity) {
        String name = office == Office.KEPALA_DAERAH
                ? tenants.current().headTitle()
                : unit == null ? Labels.office(office) : Texts.text("approval.head", unit);
        return capacity == null ? name : capacity.title() + " " + name;
    }
}
