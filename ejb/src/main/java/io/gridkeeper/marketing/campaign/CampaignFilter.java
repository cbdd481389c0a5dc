package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                asked.number("grid"),
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
        return new Narrowing()
                .with("kind", kind)
                .with("grid", grid)
                .with("open", open)
                .with("ended", ended)
                .toQuery();
    }
}
