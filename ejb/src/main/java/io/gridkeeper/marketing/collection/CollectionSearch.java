package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.customer.ChannelRegister;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds what is to be collected, bounded by the sales grids the caller sees. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class CollectionSearch {

    private static final int MOST_ROWS = 200;

    /** How many items a filter finds and what they come to, in fen. */
    public record Sum(long items, long amount) {}

    @Inject
    private CollectionItems items;

    @Inject
    private CollectionAccess access;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private OrderSearch orders;

    @Inject
    private ChannelRegister channels;

    /** One page, the earliest next step first, at most 200 rows. */
    @Clause("R14-M2c")
    public Slice<CollectionRow> list(CollectionFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var query = query(filter);
        query.after(cursor);
        return Slice.of(items.list(query, rows + 1), rows, row -> Cursor.encode(row.sortOn(), row.id()));
    }

    public Sum sum(CollectionFilter filter) {
        var sum = items.sum(query(filter));
        return new Sum(sum[0], sum[1]);
    }

    /** One with its history; not found when the caller may not see it. */
    public CollectionView view(String number) {
        var item = items.get(number);
        var customer = access.visible(item);
        return new CollectionView(
                items.row(item.id()), items.history(item.id()), item.state().isOpen() && access.works(customer));
    }

    /** What was done for a grid's customers beside selling, both days included. */
    @Clause("R14-3.3b")
    public ServiceFigures services(long gridId, LocalDate from, LocalDate to) {
        return new ServiceFigures(
                orders.services(gridId, from, to),
                channels.figures(gridId, from, to).opened(),
                items.actions(gridId, from, to));
    }

    private CollectionQuery query(CollectionFilter filter) {
        var me = access.person();
        boolean own = scope.ownListOnly();
        return new CollectionQuery(
                filter,
                new CollectionQuery.Bounds(
                        own ? null : access.within(filter.grid()), me == null ? 0 : me, own, access.today()));
    }
}
