package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridHistory;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.regulation.ClauseId;
import io.gridkeeper.foundation.regulation.ClauseLibrary;
import io.gridkeeper.safety.hazard.HazardSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens cases of accountability and brings them to their decision. Who keeps the grid opens and corrects, who is named
 * states his view, the grid office decides. The trail keeps each step with ids and without words.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R11-2.2.1a")
public class AccountabilityDesk {

    private static final int MOST_ROWS = 200;
    private static final String SUBJECT = "accountabilityCase";

    @Inject
    private AccountabilityCases cases;

    @Inject
    private AccountabilityAccess access;

    @Inject
    private AccountabilityFolder folder;

    @Inject
    private GridHistory history;

    @Inject
    private PostOffice posts;

    @Inject
    private ClauseLibrary library;

    @Inject
    private HazardSearch hazards;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    /** Opens a case in a grid the caller keeps; whoever held a post on the day of the event is named by it and told. */
    public AccountabilityRow open(OpenAccountability wish) {
        var grid = access.grid(wish.gridId());
        if (!access.keeps(grid.id())) {
            throw Refusal.forbidden("accountability.refusal.mayNot");
        }
        requireClause(wish.clause());
        requireHazard(wish);
        var one = new AccountabilityCase(wish, access.personId(), access.today());
        cases.add(one);
        Answerable.of(history.line(grid.id(), wish.happenedOn()), posts.kindsByCode())
                .forEach(named -> add(one, new LiablePerson(one.id(), named)));
        trail.record(SUBJECT, one.id(), "open", one.clause(), null, grid.code() + " " + one.happenedOn());
        return row(one);
    }

    private void requireClause(String clause) {
        if (ClauseId.parse(clause).flatMap(library::find).isEmpty()) {
            throw Refusal.invalid("accountability.refusal.clause", clause);
        }
    }

    /** The hazard is one the caller sees, in the grid of the case or below it. */
    private void requireHazard(OpenAccountability wish) {
        var number = wish.hazardNumber();
        if (number == null) {
            return;
        }
        long where = hazards.view(number).where().gridId();
        if (!access.grid(where).pathIds().contains(wish.gridId())) {
            throw Refusal.invalid("accountability.refusal.hazardElsewhere", number);
        }
    }

    private void add(AccountabilityCase one, LiablePerson line) {
        cases.add(line);
        tell(one, line, "accountability.notice.named");
        trail.record(SUBJECT, one.id(), "name", one.clause(), null, described(line));
    }

    private static String described(LiablePerson line) {
        return line.liability() + " " + line.personId();
    }

    /** Tells somebody named that there is something to read; of whom and what else the case speaks is not in it. */
    private void tell(AccountabilityCase one, LiablePerson line, String key) {
        var grid = access.gridName(one.gridId());
        notices.tell(
                line.personId(),
                key,
                List.of(grid, one.happenedOn().toString()),
                line.stands() ? "/duty/accountabilityCase?id=" + one.id() : "/duty/accountability");
    }

    /** A page of the cases the caller keeps or is named in, the newest first; at most 200. */
    public Slice<AccountabilityRow> list(AccountabilityFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var query = new AccountabilityQuery(filter, access.within(filter.grid()));
        if (!access.isOffice()) {
            var me = access.person();
            if (me == null) {
                return new Slice<>(List.of(), null);
            }
            query.ofKeeperOrNamed(cases.grids().stream().filter(access::keeps).toList(), me);
        }
        if (from != null) {
            query.before(from.number(0));
        }
        return Slice.of(folder.rows(cases.find(query, rows + 1)), rows, row -> Cursor.encode(row.id()));
    }

    /** One case: whole for who keeps it, with his own line for somebody named, not found for all others. */
    public AccountabilityRow view(long id) {
        var one = cases.get(id);
        access.requireSight(one, cases.people(List.of(id)));
        return row(one);
    }

    /** Names somebody whom his post did not name, with a reason. */
    public AccountabilityRow name(long id, NamePerson wish) {
        var one = kept(id);
        organisation.person(wish.personId());
        boolean stands = cases.people(List.of(id)).stream()
                .anyMatch(line -> line.stands() && line.personId() == wish.personId());
        if (stands) {
            throw Refusal.conflict("accountability.refusal.named");
        }
        add(one, new LiablePerson(id, wish));
        return row(one);
    }

    /** Takes somebody out again, with a reason; he is told and reads the case no longer. */
    public AccountabilityRow relieve(long id, long lineId, String reason) {
        var one = kept(id);
        var line = cases.people(List.of(id)).stream()
                .filter(found -> found.id() == lineId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("accountability.unknown"));
        line.relieve(reason, access.today());
        tell(one, line, "accountability.notice.relieved");
        trail.record(SUBJECT, id, "relieve", one.clause(), described(line), null);
        return row(one);
    }

    /** Writes down the view of the caller, who is named; until the decision he may write it anew. */
    public AccountabilityRow state(long id, String view) {
        var one = cases.hold(id);
        var people = cases.people(List.of(id));
        access.requireSight(one, people);
        var mine = people.stream()
                .filter(line -> access.isNamed(List.of(line)))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("accountability.refusal.notNamed"));
        one.mustBeOpen();
        mine.state(view, access.today());
        trail.record(SUBJECT, id, "state", one.clause(), null, described(mine));
        return row(one);
    }

    /** Decides and so ends a case; whoever is named is told. Nobody decides a case that names him. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
    public AccountabilityRow decide(long id, String words) {
        var one = kept(id);
        one.decide(words, access.personId(), access.today());
        cases.people(List.of(id)).stream()
                .filter(LiablePerson::stands)
                .forEach(line -> tell(one, line, "accountability.notice.decided"));
        trail.record(SUBJECT, id, "decide", one.clause(), null, null);
        return row(one);
    }

    /** Whether the caller decides cases. */
    public boolean decides() {
        return access.isOffice();
    }

    /** Whether the caller opens cases. */
    public boolean opens() {
        return access.opens();
    }

    private AccountabilityCase kept(long id) {
        var one = cases.hold(id);
        access.requireKeeper(one, cases.people(List.of(id)));
        one.mustBeOpen();
        return one;
    }

    private AccountabilityRow row(AccountabilityCase one) {
        return folder.rows(List.of(one)).getFirst();
    }
}
