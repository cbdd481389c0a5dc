package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Agency channels (代理渠道): developed, managed and supervised by whose list they are on. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-M3b", "R14-2.1a"})
public class ChannelRegister {

    private static final int MOST_ROWS = 200;
    private static final int SHOWN = 50;
    private static final int LONGEST_WORDS = 500;
    private static final String KIND = "salesChannel";

    /** Open channels of a grid, and how many of them were opened and supervised in some days. */
    public record Figures(long open, long opened, long supervised) {}

    @Inject
    private Channels channels;

    @Inject
    private CustomerAccess access;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** A page in the order of numbers, at most 200; {@code mine} for the caller's own list. */
    public Slice<ChannelRow> list(@Nullable Long grid, boolean mine, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var within = access.within(grid);
        if (within != null && within.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var page = channels.list(within, mine ? access.personId() : null, from == null ? "" : from.text(0), rows + 1);
        return Slice.of(page, rows, row -> Cursor.encode(row.number()));
    }

    public ChannelView view(String number) {
        var channel = visible(number);
        var events = channels.events(channel.id(), SHOWN);
        var names = organisation.names(events.stream()
                .map(SalesChannelEvent::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new ChannelView(
                channels.row(number),
                events.stream()
                        .map(event -> event.row(event.personId() == null ? null : names.get(event.personId())))
                        .toList(),
                access.leads(channel.gridId()));
    }

    /** Opens a channel in a grid the caller sees. Gives its number. */
    public String open(OpenChannel order) {
        scope.require(order.gridId());
        access.requireWorks(order.ownerId(), order.gridId());
        var channel = new SalesChannel(channels.nextNumber(), order, access.today());
        channels.add(channel);
        note(channel, ChannelAct.OPEN, order.contractNumber());
        return channel.number();
    }

    /** Puts a channel on another list. Area and sales managers do it, or anybody where it is on none. */
    public void list(String number, @Nullable Long ownerId) {
        var channel = visible(number);
        if (channel.ownerId() != null && !access.leads(channel.gridId())) {
            throw Refusal.forbidden("customer.refusal.listNotYours").citing("R14-2.1a");
        }
        access.requireWorks(ownerId, channel.gridId());
        channel.putOnListOf(ownerId);
        note(
                channel,
                ChannelAct.LIST,
                ownerId == null ? null : organisation.person(ownerId).name());
    }

    /** Writes down a supervision: what was seen and agreed. */
    public void supervise(String number, String words) {
        var channel = kept(number);
        channel.supervised(access.today());
        note(channel, ChannelAct.SUPERVISE, Typed.required(words, LONGEST_WORDS, "customer.missing.words"));
    }

    public void close(String number, String reason) {
        var channel = kept(number);
        channel.close(access.today());
        note(channel, ChannelAct.CLOSE, Typed.required(reason, LONGEST_WORDS, "customer.refusal.reasonMissing"));
    }

    /** What was done about the channels of a grid the caller sees, both days included. */
    public Figures figures(long gridId, LocalDate from, LocalDate to) {
        scope.require(gridId);
        var figures = channels.figures(gridId, from, to);
        return new Figures(figures[0], figures[1], figures[2]);
    }

    private SalesChannel visible(String number) {
        var channel = channels.get(number);
        if (!scope.sees(channel.gridId())) {
            throw Refusal.notFound("customer.refusal.channelUnknown", number);
        }
        return channel;
    }

    private SalesChannel kept(String number) {
        var channel = visible(number);
        var owner = channel.ownerId();
        if (owner != null && !owner.equals(access.person()) && !access.leads(channel.gridId())) {
            throw Refusal.forbidden("customer.refusal.listNotYours").citing("R14-M3a");
        }
        return channel;
    }

    private void note(SalesChannel channel, ChannelAct act, @Nullable String words) {
        channels.add(new SalesChannelEvent(channel.id(), act, words, access.person(), access.now()));
        trail.record(KIND, channel.id(), act.name(), null, null, words);
    }
}
