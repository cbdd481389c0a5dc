package io.gridkeeper.marketing.campaign;

import io.gridkeeper.marketing.customer.CustomerClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A customer or a channel on a campaign's list; {@code number} and {@code name} are those of the one or the other. */
public record ListedRow(
        long id,
        @Nullable String customerNumber,
        @Nullable String channelNumber,
        String name,
        @Nullable Long gridId,
        @Nullable CustomerClass customerClass,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        @Nullable String supplier,
        ListedState state,
        @Nullable NameSource source,
        boolean consented,
        @Nullable LocalDate contractEnd,
        @Nullable String offer,
        @Nullable LocalDate contactedOn,
        @Nullable String contactedBy,
        @Nullable LocalDate endedOn,
        @Nullable String result) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.campaign.ListedRow(t.id, c.number, t.channelNumber, coalesce(c.name,"
                + " h.name), coalesce(c.gridId, h.gridId), c.customerClass, coalesce(c.ownerId, h.ownerId), p.name,"
                + " c.supplier, t.state, t.source, t.consented, t.contractEnd, t.offer, t.contactedOn, b.name,"
                + " t.endedOn, t.result) from CampaignTarget t left join Customer c on c.id = t.customerId left join"
                + " SalesChannel h on h.number = t.channelNumber left join Person p on p.id = coalesce(c.ownerId,"
                + " h.ownerId) left join Person b on b.id = t.contactedById";

    public boolean isChannel() {
        return channelNumber != null;
    }

    /** Whether a competitor's customer may be contacted. */
    public boolean isCleared() {
        return source != null && source.isLawful() && consented;
    }

    public boolean isOpen() {
        return state == ListedState.LISTED || state == ListedState.CONTACTED;
    }
}
