package id.susun.needs;

import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One cell of the gap matrix: a competency in a group of positions of a unit. */
@Entity
@Table(name = "needs_gap")
class Gap extends CasePart {

    private String unit;
    private String positionGroup;
    private String competencyCode;
    private String competency;

    @Enumerated(EnumType.STRING)
    private CompetencyType competencyType;

    private int staff;
    private int requiredLevel;
    private BigDecimal actualLevel;
    private int urgency;
    private int seriousness;
    private int growth;

    @SuppressWarnings("NullAway.Init")
    protected Gap() {}

    @SuppressWarnings("NullAway.Init")
    Gap(CaseId caseId, int position, RecordGap command) {
        super(caseId, position);
        write(command);
    }

    final void write(RecordGap command) {
        unit = command.unit();
        positionGroup = command.positionGroup();
        competencyCode = command.code();
        competency = command.competency();
        competencyType = command.type();
        staff = command.staff();
        requiredLevel = command.requiredLevel();
        actualLevel = command.actualLevel();
        urgency = command.usg().urgency();
        seriousness = command.usg().seriousness();
        growth = command.usg().growth();
    }

    /** Whether {@code command} is about the same unit, positions and competency. */
    boolean sameCell(RecordGap command) {
        return unit.equalsIgnoreCase(command.unit())
                && positionGroup.equalsIgnoreCase(command.positionGroup())
                && competencyCode.equals(command.code());
    }

    RecordGap facts() {
        return new RecordGap(
                id(),
                version(),
                unit,
                positionGroup,
                competencyCode,
                competency,
                competencyType,
                staff,
                requiredLevel,
                actualLevel,
                new Usg(urgency, seriousness, growth));
    }
}
