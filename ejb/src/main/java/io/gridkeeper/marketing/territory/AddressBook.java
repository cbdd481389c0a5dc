package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Addresses that no unit has as its own, each with the unit that a person chose for it; {@link GridFinder} knows them. */
@Stateless
@RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
@Clause("R14-1c")
public class AddressBook {

    private static final int MOST_ROWS = 200;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final String KIND = "learnedAddress";

    @Inject
    private LearnedAddresses addresses;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The part of an address that is worth remembering: up to the house, without the flat in it. */
    public String worthRemembering(String address) {
        return AddressKey.house(address.strip());
    }

    /** Remembers the unit of an address and of all that begin with it; a known address moves. */
    public void learn(String address, String unitCode) {
        var text = address.strip();
        var key = AddressKey.of(text);
        if (key.length() < SHORTEST || text.length() > LONGEST) {
            throw Refusal.invalid("territory.address.length", SHORTEST, LONGEST);
        }
        var unit = units.unit(unitCode);
        var who = caller.get().name();
        addresses
                .byKey(key)
                .ifPresentOrElse(
                        known -> known.moveTo(unit.id(), who, clock.instant()),
                        () -> addresses.add(new LearnedAddress(text, unit.id(), who, clock.instant())));
        trail.record(KIND, unit.id(), "learn", "R14-1c", null, text + " " + unitCode);
    }

    /** Takes a remembered address back; what was found by it stays where it is. */
    public void forget(long id) {
        addresses.remove(addresses.find(id).orElseThrow(() -> Refusal.notFound("territory.address.unknown")));
        trail.record(KIND, id, "forget", "R14-1c", null, null);
    }

    /** A page in the order in which they were learned; at most 200. */
    public Slice<LearnedAddressRow> list(@Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        return Slice.of(
                addresses.page(from == null ? 0 : from.number(0), rows + 1), rows, row -> Cursor.encode(row.id()));
    }
}
