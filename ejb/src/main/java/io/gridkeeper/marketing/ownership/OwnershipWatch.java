package io.gridkeeper.marketing.ownership;

import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.intake.ArrivalRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Looks at the whole market and keeps what it found; of two nodes, or of two people, one looks at a time. */
@Stateless
@RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
@Clause("R14-3.3d")
public class OwnershipWatch {

    private static final int MOST_OF_A_KIND = 1000;

    @Inject
    private Ownerships ownerships;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private Notices notices;

    @Inject
    private AccountRegister accounts;

    @Inject
    private Clock clock;

    /** The look of the day, unless it was done: addresses that wait are tried again before. */
    @RolesAllowed(Roles.SYSTEM)
    public void lookOnceADay() {
        var today = today();
        var row = ownerships.holdClock();
        if (!row.isDone(today)) {
            row.done(today);
            arrivals.retry();
            tell(look(today));
        }
    }

    /** Looks now. */
    public CheckRow look() {
        ownerships.holdClock();
        return look(today());
    }

    private CheckRow look(LocalDate today) {
        var missing = ownerships.missing(today);
        long places = ownerships.all("places");
        long matters = ownerships.all("matters");
        long customers = ownerships.all("customers");
        var counts = new CheckCounts(
                places,
                places - sum(missing, true),
                matters,
                matters - sum(missing, false),
                customers,
                customers - missing.getOrDefault(GapKind.CUSTOMER, 0L));
        var check = ownerships.store(new OwnershipCheck(today, clock.instant(), counts));
        for (var kind : GapKind.values()) {
            ownerships
                    .found(kind, today, MOST_OF_A_KIND)
                    .forEach(found -> ownerships.add(new OwnershipGap(check.id(), kind, found, clause(kind))));
        }
        return check.row();
    }

    private static long sum(Map<GapKind, Long> missing, boolean places) {
        return missing.entrySet().stream()
                .filter(entry ->
                        entry.getKey() != GapKind.CUSTOMER && entry.getKey().isPlace() == places)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static String clause(GapKind kind) {
        return switch (kind) {
            case UNIT, ADDRESS -> "R14-1c";
            case GRID -> "R14-3.2.1b";
            case ORDER, DISPATCH -> "R14-3.3d";
            case DISPUTE -> "R14-3.1d";
            case CUSTOMER -> "R14-2.1a";
        };
    }

    private void tell(CheckRow check) {
        if (check.counts().missing() > 0) {
            accounts.personsIn(Roles.SALES_MANAGER)
                    .forEach(manager -> notices.tell(
                            manager,
                            "ownership.notice.found",
                            List.of(String.valueOf(check.counts().missing())),
                            "/sales/unowned"));
        }
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
