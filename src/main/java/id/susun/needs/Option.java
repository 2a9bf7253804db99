package id.susun.needs;

import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One way to answer the problem. */
@Entity
@Table(name = "needs_option")
class Option extends CasePart {

    private String code;
    private String name;
    private long cost;
    private String benefit;
    private int score;
    private boolean recommended;

    @SuppressWarnings("NullAway.Init")
    protected Option() {}

    @SuppressWarnings("NullAway.Init")
    Option(CaseId caseId, int position, WeighOption command) {
        super(caseId, position);
        write(command);
    }

    final void write(WeighOption command) {
        code = command.code();
        name = command.name();
        cost = command.cost();
        benefit = command.benefit();
        score = command.score();
        recommended = command.recommended();
    }

    void giveWay() {
        recommended = false;
    }

    WeighOption facts() {
        return new WeighOption(id(), version(), code, name, cost, benefit, score, recommended);
    }
}
