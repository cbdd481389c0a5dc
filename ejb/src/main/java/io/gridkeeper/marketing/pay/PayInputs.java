package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.target.NodeKind;
import io.gridkeeper.marketing.target.TargetBoard;
import io.gridkeeper.marketing.target.TargetCustomers;
import io.gridkeeper.marketing.target.TargetIndicator;
import io.gridkeeper.marketing.target.TargetRow;
import io.gridkeeper.marketing.target.TargetState;
import io.gridkeeper.marketing.target.TargetView;
import io.gridkeeper.marketing.team.MemberScore;
import io.gridkeeper.marketing.team.TeamScores;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.StaffRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what a month's lines are worked out from: targets and what was done, posts, teams and assessments. */
@Dependent
class PayInputs {

    @Inject
    private TargetBoard targets;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private TeamScores teams;

    /** The plan in force of the month's year; refuses a year without one. */
    TargetView plan(YearMonth month) {
        return targets.current(month.getYear(), TargetIndicator.REVENUE, TargetCustomers.ALL)
                .filter(plan -> plan.state() == TargetState.IN_FORCE)
                .map(plan -> targets.view(plan.id()))
                .orElseThrow(() -> Refusal.invalid("pay.refusal.noTargets", String.valueOf(month.getYear())));
    }

    /** One input for each person with a target, and one for each dual member of a team. */
    List<PayInput> of(TargetView plan, YearMonth month) {
        var scores = teams.ofMonth(month);
        var posts = posts();
        var inputs = new LinkedHashMap<Long, PayInput>();
        for (var row : plan.rows()) {
            if (row.kind() == NodeKind.PERSON && row.personId() != null && row.gridId() != null) {
                var score = scores.get(row.personId());
                var own = input(row, month, posts, score == null ? null : score.team());
                inputs.merge(own.personId(), own, PayInputs::together);
            }
        }
        var byGrid = byGrid(plan);
        teams.gridsOfMonth(month).forEach((person, grid) -> {
            var score = Objects.requireNonNull(scores.get(person));
            var row = byGrid.get(grid);
            if (score.kind().isDual() && row != null) {
                inputs.putIfAbsent(person, dual(score, row, grid, month));
            }
        });
        return List.copyOf(inputs.values());
    }

    private Map<Long, Set<SalesPost>> posts() {
        return grids.staffToday(grids.tree().stream().map(SalesGridRow::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        StaffRow::personId, Collectors.mapping(StaffRow::post, Collectors.toSet())));
    }

    private static PayInput input(
            TargetRow row, YearMonth month, Map<Long, Set<SalesPost>> posts, @Nullable BigDecimal score) {
        long person = Objects.requireNonNull(row.personId());
        return new PayInput(
                Objects.requireNonNull(row.gridId()),
                person,
                row.name(),
                PayRole.of(posts.getOrDefault(person, Set.of())),
                row.months().of(month.getMonthValue()),
                row.done().of(month.getMonthValue()),
                100,
                score);
    }

    /** Somebody with targets in two grids is paid once, for both. */
    private static PayInput together(PayInput one, PayInput other) {
        return new PayInput(
                one.gridId(),
                one.personId(),
                one.name(),
                one.role(),
                one.target() + other.target(),
                one.done() + other.done(),
                one.teamPercent(),
                one.score());
    }

    private static PayInput dual(MemberScore member, TargetRow grid, long gridId, YearMonth month) {
        return new PayInput(
                gridId,
                member.personId(),
                member.name(),
                PayRole.DUAL,
                grid.months().of(month.getMonthValue()),
                grid.done().of(month.getMonthValue()),
                member.teamWeight(),
                member.team());
    }

    private static Map<Long, TargetRow> byGrid(TargetView plan) {
        return plan.rows().stream()
                .filter(row -> row.kind() == NodeKind.GRID && row.gridId() != null)
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.gridId()), row -> row));
    }
}
