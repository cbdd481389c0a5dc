package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sales grid is staffed as the adopted preset wants it. Too many people in a post are refused; too few are a
 * gap, which is shown until it is filled: a grid has one manager and at least one member, both kinds of specialists, a
 * named installer, and a service point.
 */
@Clause({"R14-1b", "R14-3.2.1a", "R14-3.2.1b", "R14-3.2.1c", "R14-3.2.1d"})
final class StaffRules {

    private static final String MEMBERS = "R14-1b";
    private static final String SERVICE_POINT = "R14-3.2.1a";

    private final Map<SalesPost, SalesPostLimit> limits = new EnumMap<>(SalesPost.class);

    StaffRules(Collection<SalesPostLimit> limits) {
        limits.forEach(limit -> this.limits.put(limit.post(), limit));
    }

    /** Refuses an order that would put more people into a post at one time than it takes. */
    void check(StaffOrder order, Collection<StaffRow> held) {
        var limit = limits.get(order.post());
        if (limit == null || limit.most() == null) {
            return;
        }
        long others = held.stream()
                .filter(row -> row.post() == order.post() && row.personId() != order.personId() && !row.isStandIn())
                .filter(row -> order.meets(row.from(), row.to()))
                .map(StaffRow::personId)
                .distinct()
                .count();
        if (others >= limit.most()) {
            throw Refusal.invalid("territory.staff.postFull", order.gridCode(), limit.most())
                    .citing(limit.clause());
        }
    }

    /** Whether the manager and somebody beside him are there. */
    static boolean hasManagerAndMember(Map<SalesPost, Long> held) {
        return held.getOrDefault(SalesPost.AREA_MANAGER, 0L) == 1 && members(held) > 0;
    }

    /** What a grid with these numbers of people and this service point lacks. */
    List<StaffGap> gaps(Map<SalesPost, Long> held, @Nullable String servicePoint) {
        var gaps = new ArrayList<StaffGap>();
        limits.forEach((post, limit) -> {
            long missing = limit.least() - held.getOrDefault(post, 0L);
            if (missing > 0) {
                gaps.add(new StaffGap(post, (int) missing, limit.clause()));
            }
        });
        if (members(held) == 0) {
            gaps.add(new StaffGap(null, 1, MEMBERS));
        }
        gaps.addAll(areaGaps(servicePoint));
        return gaps;
    }

    /** What an area lacks: nothing but its service point. */
    static List<StaffGap> areaGaps(@Nullable String servicePoint) {
        return servicePoint == null ? List.of(new StaffGap(null, 1, SERVICE_POINT)) : List.of();
    }

    private static long members(Map<SalesPost, Long> held) {
        return held.entrySet().stream()
                .filter(entry -> entry.getKey() != SalesPost.AREA_MANAGER && entry.getKey() != SalesPost.AGENT)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
