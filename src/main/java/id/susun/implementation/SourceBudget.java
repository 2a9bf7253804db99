package id.susun.implementation;

import java.util.List;

/**
 * A funding source and what the plan takes from it.
 *
 * @param source the source
 * @param lines rupiah of its programme lines
 * @param costs rupiah of its other costs
 * @param spent rupiah that its lines have spent
 */
public record SourceBudget(PlanFunding source, long lines, long costs, long spent) {

    static SourceBudget of(PlanFunding source, List<Programme> programmes, List<PlanCost> costs) {
        List<Programme> own = programmes.stream()
                .filter(programme -> programme.facts().funding().equals(source.id()))
                .toList();
        return new SourceBudget(
                source,
                own.stream().mapToLong(Programme::claim).sum(),
                costs.stream()
                        .filter(cost -> cost.funding().equals(source.id()))
                        .mapToLong(PlanCost::amount)
                        .sum(),
                own.stream()
                        .mapToLong(programme -> programme.progress().spent())
                        .sum());
    }

    /** Rupiah of lines and other costs together. */
    public long planned() {
        return lines + costs;
    }

    /** Rupiah left under the ceiling; negative when the plan takes too much. */
    public long left() {
        return source.ceiling() - planned();
    }

    /** Whether the plan takes more than the ceiling allows. */
    public boolean isOver() {
        return left() < 0;
    }
}
