package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Who may make up a team and who may lead it. Pure. */
final class TeamRules {

    private TeamRules() {}

    /** Marketing people are more than half of all. */
    @Clause("R14-3.2.2b")
    static boolean hasMajority(Collection<MemberKind> kinds) {
        return 2 * marketing(kinds) > kinds.size();
    }

    @Clause("R14-3.2.2b")
    static void requireMajority(Collection<MemberKind> kinds) {
        if (!hasMajority(kinds)) {
            throw Refusal.invalid("team.refusal.noMajority", marketing(kinds), kinds.size())
                    .citing("R14-3.2.2b");
        }
    }

    /** @param kind of the leader to be; null for somebody who is no member */
    @Clause("R14-3.2.2c")
    static void requireLeader(@Nullable MemberKind kind) {
        if (kind != MemberKind.MARKETING) {
            throw Refusal.invalid("team.refusal.leader").citing("R14-3.2.2c");
        }
    }

    /** Of work from the area manager a member with two masters takes what is routine; the rest is asked for. */
    @Clause("R14-3.2.2e")
    static void requireRoutine(TaskSource source, MemberKind kind, WorkTypeRow type) {
        if (source == TaskSource.TEAM && kind.isDual() && !type.routine()) {
            throw Refusal.invalid(
                            "team.refusal.routineOnly",
                            type.name().chinese(),
                            type.name().english())
                    .citing("R14-3.2.2e");
        }
    }

    static long marketing(Collection<MemberKind> kinds) {
        return kinds.stream().filter(kind -> !kind.isDual()).count();
    }
}
