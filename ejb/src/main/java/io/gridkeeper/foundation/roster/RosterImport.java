package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.bulk.BulkDesk;
import io.gridkeeper.foundation.coverage.ObjectPlan;
import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.grid.GridEntry;
import io.gridkeeper.foundation.grid.GridLevel;
import io.gridkeeper.foundation.grid.GridPlan;
import io.gridkeeper.foundation.grid.PositionPosts;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.grid.PostPlan;
import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.NewAccount;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonEntry;
import io.gridkeeper.foundation.organisation.UnitEntry;
import io.gridkeeper.foundation.organisation.UnitKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes over a whole roster in one transaction: units, grids, people with their logins, posts and places. Everything is
 * judged before anything is stored; codes, staff numbers and logins that are known are described anew, so the same
 * workbook twice doubles nothing.
 */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
public class RosterImport {

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private GridPlan grids;

    @Inject
    private PostPlan posts;

    @Inject
    private PositionPosts positions;

    @Inject
    private ObjectPlan objects;

    @Inject
    private PostOffice kinds;

    @Inject
    private AccountRegister accounts;

    @Inject
    private RosterUndo undo;

    @Inject
    private BulkDesk bulk;

    @Inject
    private AuditTrail audit;

    /** An empty workbook with the headings, the words to choose from, and an explanation, as .xlsx. */
    public byte[] template(Locale locale) {
        return RosterTemplate.make(Messages.in(locale), kinds.kinds());
    }

    /**
     * Stores the roster or sends it back.
     *
     * @param locale language of the remarks, should it go back
     */
    public Brought<RosterTaken> importRoster(InputStream xlsx, Locale locale) {
        return importRoster(xlsx, locale, null);
    }

    /** The same, with one password for all new logins as the demonstration company has it. */
    @RolesAllowed(Roles.SYSTEM)
    public Brought<RosterTaken> found(InputStream xlsx, String firstPassword) {
        return importRoster(xlsx, Messages.CHINESE, firstPassword);
    }

    private Brought<RosterTaken> importRoster(InputStream xlsx, Locale locale, @Nullable String firstPassword) {
        try (var workbook = BroughtWorkbook.open(xlsx)) {
            var roster = new RosterReader(workbook, kinds.kinds());
            var faults = faults(roster);
            if (!faults.isEmpty()) {
                return sendBack(workbook, faults, Messages.in(locale));
            }
            return new Brought.Taken<>(store(roster, firstPassword));
        }
    }

    private List<RosterFault> faults(RosterReader roster) {
        var faults = new ArrayList<>(roster.faults);
        var units = roster.units.entries();
        var people = roster.people.entries();
        var unitCodes = units.stream().map(UnitEntry::code).collect(Collectors.toSet());
        var gridCodes = roster.grids.entries().stream().map(GridEntry::code).collect(Collectors.toSet());
        var staffNumbers = people.stream().map(PersonEntry::staffNumber).collect(Collectors.toSet());
        faults.addAll(roster.units.faults(organisation.faultsInUnits(units)));
        faults.addAll(roster.people.faults(organisation.faultsInPeople(people, units)));
        faults.addAll(roster.grids.faults(grids.faultsInGrids(roster.grids.entries(), unitCodes)));
        faults.addAll(roster.posts.faults(posts.faults(roster.posts.entries(), levels(roster), staffNumbers)));
        faults.addAll(roster.objects.faults(objects.faults(roster.objects.entries(), gridCodes)));
        faults.addAll(roster.places.faults(grids.faultsInPlaces(roster.places.entries(), gridCodes)));
        return faults;
    }

    /** The levels of the grids in the roster, by the kinds of its units or of those stored. */
    private Map<String, GridLevel> levels(RosterReader roster) {
        var kindsOfUnits = new HashMap<String, UnitKind>();
        organisation.units().forEach(unit -> kindsOfUnits.put(unit.code(), unit.kind()));
        roster.units.entries().forEach(unit -> kindsOfUnits.put(unit.code(), unit.kind()));
        var levels = new HashMap<String, GridLevel>();
        roster.grids
                .entries()
                .forEach(grid -> levels.put(
                        grid.code(), GridLevel.of(grid.unitCode() == null ? null : kindsOfUnits.get(grid.unitCode()))));
        return levels;
    }

    private RosterTaken store(RosterReader roster, @Nullable String firstPassword) {
        var before = firstPassword == null ? undo.state() : null;
        var units = organisation.storeUnits(roster.units.entries());
        var people = organisation.storePeople(roster.people.entries());
        var taken = new RosterTaken(
                units,
                grids.storeGrids(roster.grids.entries()),
                people,
                posts.appoint(roster.posts.entries()),
                grids.storePlaces(roster.places.entries()),
                objects.store(roster.objects.entries()),
                giveLogins(roster.logins.entries(), firstPassword));
        positions.follow();
        audit.record("roster", 0, "import", null, null, taken.toString());
        if (before != null) {
            bulk.keep(RosterUndo.KIND, undo.state().since(before));
        }
        return taken;
    }

    private int giveLogins(List<RosterLogin> logins, @Nullable String firstPassword) {
        Set<String> known = accounts.owners().keySet();
        var ids = organisation.personIds();
        var fresh = logins.stream()
                .filter(login -> !known.contains(login.login().toLowerCase(Locale.ROOT)))
                .map(login -> new NewAccount(login.login(), login.name(), ids.get(login.staffNumber()), login.roles()))
                .toList();
        accounts.createAll(fresh, firstPassword);
        return fresh.size();
    }

    private static Brought<RosterTaken> sendBack(
            BroughtWorkbook workbook, List<RosterFault> faults, Messages messages) {
        int faultyRows = 0;
        for (var sheet : RosterSheet.values()) {
            Map<Integer, List<String>> remarks = faults.stream()
                    .filter(fault -> fault.sheet() == sheet)
                    .collect(Collectors.groupingBy(
                            RosterFault::row, Collectors.mapping(fault -> text(fault, messages), Collectors.toList())));
            faultyRows += remarks.size();
            workbook.sheet(sheet.title())
                    .filter(brought -> !remarks.isEmpty())
                    .ifPresent(brought -> workbook.remark(brought, 1, messages.text("roster.fault.heading"), remarks));
        }
        return new Brought.SentBack<>(faultyRows, workbook.toBytes());
    }

    private static String text(RosterFault fault, Messages messages) {
        var text = messages.text(fault.key(), fault.args().toArray());
        return fault.clause() == null ? text : text + " [" + fault.clause() + "]";
    }
}
