package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By what contested customers are decided: the first criterion that speaks for one of the two grids proposes it.
 *
 * @param lines every criterion once, in the company's order
 * @param hearingWorkdays how long the other grid has to say its word
 */
@Clause("R14-3.1d")
public record DisputeRules(List<Line> lines, int hearingWorkdays) {

    private static final int LONGEST_HEARING = 30;

    /** A criterion and the clause behind it. */
    public record Line(DisputeCriterion criterion, String clause) {}

    /** The grid that the rule names, and why. */
    public record Proposal(long gridId, DisputeCriterion criterion, String clause) {}

    public DisputeRules {
        lines = List.copyOf(lines);
        var named = EnumSet.noneOf(DisputeCriterion.class);
        lines.forEach(line -> named.add(line.criterion()));
        if (lines.size() != named.size() || named.size() != DisputeCriterion.values().length) {
            throw Refusal.invalid("dispute.refusal.rules");
        }
        if (hearingWorkdays < 1 || hearingWorkdays > LONGEST_HEARING) {
            throw Refusal.invalid("dispute.refusal.hearingDays", LONGEST_HEARING);
        }
    }

    /**
     * What the rules say of a customer.
     *
     * @param facts the grids for which each criterion speaks; of several, or of none of the two, nothing follows
     */
    Optional<Proposal> propose(long holder, long claimant, Map<DisputeCriterion, List<Long>> facts) {
        for (var line : lines) {
            var spoken = facts.getOrDefault(line.criterion(), List.of()).stream()
                    .filter(grid -> grid == holder || grid == claimant)
                    .distinct()
                    .toList();
            if (spoken.size() == 1) {
                return Optional.of(new Proposal(spoken.getFirst(), line.criterion(), line.clause()));
            }
        }
        return Optional.empty();
    }

    static Map<DisputeCriterion, List<Long>> noFacts() {
        return new EnumMap<>(DisputeCriterion.class);
    }
}
