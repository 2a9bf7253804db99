package id.susun.needs;

import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A strength or weakness of a unit. */
@Entity
@Table(name = "needs_trait")
class Trait extends CasePart {

    private String unit;

    @Enumerated(EnumType.STRING)
    private TraitKind kind;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Trait() {}

    @SuppressWarnings("NullAway.Init")
    Trait(CaseId caseId, int position, DescribeUnit command) {
        super(caseId, position);
        write(command);
    }

    final void write(DescribeUnit command) {
        unit = command.unit();
        kind = command.kind();
        text = command.text();
    }

    DescribeUnit facts() {
        return new DescribeUnit(id(), version(), unit, kind, text);
    }
}
