package io.gridkeeper.marketing.campaign;

import io.gridkeeper.marketing.territory.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the list of campaigns is narrowed to, e.g. {@code kind=WIN_OVER&open=true&grid=12}. */
public record CampaignFilter(
        @Nullable CampaignKind kind, @Nullable Long grid, boolean open, boolean ended) {

    private static final Set<CampaignState> OPEN = Set.of(CampaignState.PLANNED, CampaignState.RUNNING);
    private static final Set<CampaignState> ENDED = Set.of(CampaignState.CLOSED, CampaignState.CANCELLED);

    public static CampaignFilter parse(Map<String, ? extends List<String>> parameters) {
        var asked = new Asked(parameters);
        return new CampaignFilter(
                asked.one("kind", CampaignKind::valueOf),
                asked.one("grid", Long::valueOf),
                asked.flag("open"),
                asked.flag("ended"));
    }

    /** The states asked for; none means all. */
    Set<CampaignState> states() {
        if (open == ended) {
            return Set.of();
        }
        return open ? OPEN : ENDED;
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        var set = new LinkedHashMap<String, Object>();
        if (kind != null) {
            set.put("kind", kind);
        }
        if (grid != null) {
            set.put("grid", grid);
        }
        if (open) {
            set.put("open", "true");
        }
        if (ended) {
            set.put("ended", "true");
        }
        return set.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }
}
