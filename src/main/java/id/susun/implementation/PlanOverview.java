package id.susun.implementation;

import id.susun.casefile.ThreadNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The implementation of a case.
 *
 * @param programmes its lines as entered
 * @param sources its funding, each with what the plan takes from it
 * @param costs costs beside the lines
 * @param contributions what partners give in kind
 * @param risks as entered
 * @param gaps gaps of the case that a line can answer
 * @param articles articles of the policy that a line can carry out
 * @param settings the tenant's figures
 */
public record PlanOverview(
        List<Programme> programmes,
        List<SourceBudget> sources,
        List<PlanCost> costs,
        List<PlanContribution> contributions,
        List<PlanRisk> risks,
        List<ThreadNode> gaps,
        List<ThreadNode> articles,
        PlanSettings settings) {

    /** Gaps that no line answers; a cancelled line answers none. */
    public List<ThreadNode> uncovered() {
        Set<UUID> answered = standing().stream()
                .flatMap(programme -> programme.ties().stream())
                .collect(Collectors.toSet());
        return gaps.stream().filter(gap -> !answered.contains(gap.id())).toList();
    }

    /** Lines that are not cancelled. */
    public List<Programme> standing() {
        return programmes.stream()
                .filter(programme -> programme.progress().status() != ProgrammeStatus.CANCELLED)
                .toList();
    }

    /** Lines that are neither done nor cancelled. */
    public List<Programme> open() {
        return programmes.stream()
                .filter(programme -> !programme.progress().status().isClosed())
                .toList();
    }

    /** Hours of all standing lines over all participants. */
    public long totalJp() {
        return standing().stream()
                .mapToLong(programme -> programme.facts().totalJp())
                .sum();
    }

    /** Participants of all standing lines; somebody in two lines counts twice. */
    public long participants() {
        return standing().stream()
                .mapToLong(programme -> programme.facts().participants())
                .sum();
    }

    /** Rupiah that the plan takes from all sources. */
    public long budget() {
        return sources.stream().mapToLong(SourceBudget::planned).sum();
    }

    /** Sources from which the plan takes more than their ceiling allows. */
    public List<SourceBudget> over() {
        return sources.stream().filter(SourceBudget::isOver).toList();
    }
}
