package io.gridkeeper.marketing.competitor;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts on competitors: filed by whoever works the grid, used by whoever leads it. Refusals: not found for what lies
 * outside the caller's sales grids, invalid for a fact without a source or not lawfully obtained.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class CompetitorBook {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST = 500;
    private static final String KIND = "competitorFact";

    @Inject
    private Facts facts;

    @Inject
    private SalesCaller caller;

    @Inject
    private SalesScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    /** Files a fact on a grid the caller sees. Gives its number. */
    @Clause({"R14-3.3.2a", "R14-M2d", "R14-M3c"})
    public String file(FileFact wish) {
        scope.require(wish.gridId());
        if (wish.seenOn().isAfter(caller.today())) {
            throw Refusal.invalid("competitor.refusal.seenInFuture");
        }
        var fact = new CompetitorFact(facts.nextNumber(), wish, caller.person(), caller.today());
        facts.add(fact);
        done(fact, FactDeed.FILE, wish.source());
        return fact.number();
    }

    /** The fact was seen again; it holds until a later day. */
    @Clause("R14-3.3.2a")
    public void confirm(String number, String source, LocalDate validUntil) {
        var fact = visible(number);
        if (validUntil.isBefore(caller.today())) {
            throw Refusal.invalid("competitor.refusal.validity").citing("R14-3.3.2a");
        }
        fact.confirm(caller.today(), validUntil);
        done(fact, FactDeed.CONFIRM, Typed.required(source, LONGEST, "competitor.missing.source"));
    }

    /** A decision was made with the fact; who filed it is told what it was good for. Leaders of the grid say so. */
    @Clause({"R14-M2d", "R14-M3c"})
    public void use(String number, String decision) {
        var fact = visible(number);
        if (!caller.leads(fact.gridId())) {
            throw Refusal.forbidden("competitor.refusal.notYours").citing("R14-M2d");
        }
        var what = Typed.required(decision, LONGEST, "competitor.missing.decision");
        fact.use(caller.today());
        done(fact, FactDeed.USE, what);
        var by = fact.filedById();
        if (by != null && !caller.is(by)) {
            notices.tell(
                    by,
                    "competitor.notice.used",
                    List.of(fact.number(), fact.competitor(), what),
                    "/sales/competitor?number=" + fact.number());
        }
    }

    /** Something was done in answer to a market event; the first answer is the one that is timed. */
    @Clause("R14-2.1b")
    public void counter(String number, String action) {
        var fact = visible(number);
        if (fact.kind() != FactKind.EVENT) {
            throw Refusal.invalid("competitor.refusal.noEvent").citing("R14-2.1b");
        }
        var what = Typed.required(action, LONGEST, "competitor.missing.action");
        fact.answer(caller.today());
        done(fact, FactDeed.COUNTER, what);
    }

    /** One page, the newest first, at most 200 rows. */
    public Slice<FactRow> list(FactFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var me = caller.person();
        var bounds = new Facts.Bounds(caller.within(filter.grid()), me == null ? 0 : me, caller.today());
        return Slice.of(
                facts.list(filter, bounds, from == null ? null : from.number(0), rows + 1),
                rows,
                row -> Cursor.encode(row.id()));
    }

    /** Everything about one fact; not found when the caller may not see it. */
    public FactView view(String number) {
        var fact = visible(number);
        var row = facts.row(fact.id());
        var events = facts.events(fact.id());
        var names = organisation.names(events.stream()
                .map(FactEvent::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new FactView(
                row,
                fact.words(),
                row.isOutdated(caller.today()),
                events.stream()
                        .map(event -> event.row(event.personId() == null ? null : names.get(event.personId())))
                        .toList(),
                deeds(fact));
    }

    private Set<FactDeed> deeds(CompetitorFact fact) {
        var deeds = EnumSet.of(FactDeed.CONFIRM);
        if (fact.kind() == FactKind.EVENT) {
            deeds.add(FactDeed.COUNTER);
        }
        if (caller.leads(fact.gridId())) {
            deeds.add(FactDeed.USE);
        }
        return deeds;
    }

    /** What was gathered in a grid the caller sees and how fast events were answered, both days included. */
    @Clause({"R14-2.1b", "R14-M2d"})
    public ResponseFigures figures(long gridId, LocalDate from, LocalDate to) {
        scope.require(gridId);
        var filed = facts.filed(gridId, from, to);
        return ResponseFigures.of(gridId, filed, facts.outdated(gridId, caller.today()), people(filed));
    }

    private static List<ResponseFigures.Gathered> people(List<FactRow> filed) {
        Map<Long, ResponseFigures.Gathered> people = new LinkedHashMap<>();
        for (var row : filed) {
            if (row.filedById() != null) {
                int used = row.usedOn() == null ? 0 : 1;
                people.merge(
                        row.filedById(),
                        new ResponseFigures.Gathered(
                                row.filedById(), Objects.requireNonNullElse(row.filedBy(), ""), 1, used),
                        (one, more) -> new ResponseFigures.Gathered(
                                one.personId(), one.name(), one.entries() + 1, one.used() + more.used()));
            }
        }
        return List.copyOf(people.values());
    }

    private CompetitorFact visible(String number) {
        return facts.find(number)
                .filter(fact -> scope.sees(fact.gridId()))
                .orElseThrow(() -> Refusal.notFound("competitor.refusal.unknown", number));
    }

    private void done(CompetitorFact fact, FactDeed deed, String note) {
        facts.flush(fact);
        facts.add(new FactEvent(fact.id(), deed, note, caller.person(), caller.now()));
        trail.record(KIND, fact.id(), deed.name(), "R14-3.3.2a", null, note);
    }
}
