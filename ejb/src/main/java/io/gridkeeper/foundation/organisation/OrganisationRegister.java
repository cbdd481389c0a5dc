package io.gridkeeper.foundation.organisation;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units and people: reading for everybody, storing for those who bring a roster. Entries are laid over by code. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class OrganisationRegister {

    private static final int FLUSH_EVERY = 500;
    private static final int MOST_FOUND = 100;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private AuditTrail trail;

    /** One person; refuses an unknown id. */
    public PersonRow person(long id) {
        return people.row(id).orElseThrow(() -> Refusal.notFound("organisation.person.unknown"));
    }

    /** The names of people by their ids; unknown ids are left out. */
    public Map<Long, String> names(Collection<Long> ids) {
        return people.names(ids);
    }

    /** The name of the unit above all others; empty where there is none yet. Stands on public pages too. */
    @PermitAll
    public String companyName() {
        return units.rows().stream()
                .filter(unit -> unit.parentId() == null)
                .map(UnitRow::name)
                .findFirst()
                .orElse("");
    }

    /** The names of people that occur in a text, so that they can be left out of what is published. */
    public List<String> namesIn(String text) {
        return people.namesIn(text);
    }

    /** A person's telephone, for supervision platforms that refuse a record without one; never shown in lists. */
    public Optional<String> mobile(long personId) {
        return people.mobile(personId);
    }

    /** People by their ids, whether active or not; unknown ids are left out. */
    public List<PersonRow> people(Collection<Long> ids) {
        return people.rows(ids);
    }

    /** Active people whose name contains or whose staff number begins with the text; at most a hundred. */
    public List<PersonRow> findPeople(String text, int limit) {
        return people.find(text, Math.min(limit, MOST_FOUND));
    }

    /** The same among the people of some units. */
    public List<PersonRow> findPeopleIn(Collection<Long> unitIds, String text, int limit) {
        return unitIds.isEmpty() ? List.of() : people.findIn(unitIds, text, Math.min(limit, MOST_FOUND));
    }

    /** Active people of exactly these names, for matching the lists of other systems. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public List<PersonRow> peopleNamed(Collection<String> names) {
        return people.named(names);
    }

    /** All units, parents before children. */
    public List<UnitRow> units() {
        return units.rows();
    }

    /** All people as a roster names them, in the order of staff numbers. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public List<PersonEntry> personEntries() {
        var codes = new HashMap<Long, String>();
        units.rows().forEach(unit -> codes.put(unit.id(), unit.code()));
        return people.known().values().stream()
                .sorted(Comparator.comparing(KnownPerson::staffNumber))
                .map(person -> new PersonEntry(
                        person.staffNumber(),
                        person.name(),
                        codes.getOrDefault(person.unitId(), ""),
                        person.jobTitle(),
                        person.mobile(),
                        person.leftOn()))
                .toList();
    }

    /** How many active people each unit has. */
    public Map<Long, Long> headcounts() {
        return people.headcounts();
    }

    /** One unit; refuses an unknown id. */
    public UnitRow unit(long id) {
        return units.row(id).orElseThrow(() -> Refusal.notFound("organisation.unit.unknown"));
    }

    /** Whether a person belongs to a contractor and is none of the company's own; refuses an unknown id. */
    public boolean isOfContractor(long personId) {
        return units.row(person(personId).unitId())
                .filter(unit -> unit.kind() == UnitKind.CONTRACTOR)
                .isPresent();
    }

    /** The ids of all people by staff number. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public Map<String, Long> personIds() {
        var ids = new HashMap<String, Long>();
        people.known().forEach((staffNumber, known) -> ids.put(staffNumber, known.id()));
        return ids;
    }

    /** What is wrong with units somebody wants to store: unknown parents, codes named twice, circles. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public List<EntryFault> faultsInUnits(List<UnitEntry> entries) {
        return unitTree(entries).faults();
    }

    /** What is wrong with people: unknown units, staff numbers named twice. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public List<EntryFault> faultsInPeople(List<PersonEntry> entries, List<UnitEntry> unitsToCome) {
        var codes = new HashSet<String>();
        units.rows().forEach(unit -> codes.add(unit.code()));
        unitsToCome.forEach(unit -> codes.add(unit.code()));
        var seen = new HashSet<String>();
        var faults = new ArrayList<EntryFault>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!seen.add(entry.staffNumber())) {
                faults.add(EntryFault.of(i, "organisation.entry.staffNumberTwice", entry.staffNumber()));
            }
            if (!codes.contains(entry.unitCode())) {
                faults.add(EntryFault.of(i, "organisation.entry.unitUnknown", entry.unitCode()));
            }
        }
        return faults;
    }

    /** Stores units: known codes are described anew and moved, unknown ones added. Refuses faulty entries. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public Stored storeUnits(List<UnitEntry> entries) {
        var tree = unitTree(entries);
        refuse(tree.faults());
        var byCode = new HashMap<String, Unit>();
        var byId = new HashMap<Long, Unit>();
        units.all().forEach(unit -> remember(unit, byCode, byId));
        int added = 0;
        for (int index : tree.parentsFirst()) {
            var entry = entries.get(index);
            var unit = byCode.get(entry.code());
            if (unit == null) {
                unit = new Unit(entry);
                units.add(unit);
                remember(unit, byCode, byId);
                added++;
            }
            unit.describe(entry);
            unit.hangBelow(entry.parentCode() == null ? null : byCode.get(entry.parentCode()));
        }
        byId.values().forEach(unit -> unit.findPath(byId));
        return new Stored(entries.size(), added);
    }

    /** Stores people; entries that say what is stored already touch nothing. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public Stored storePeople(List<PersonEntry> entries) {
        refuse(faultsInPeople(entries, List.of()));
        var unitIds = new HashMap<String, Long>();
        units.rows().forEach(unit -> unitIds.put(unit.code(), unit.id()));
        var known = people.known();
        int added = 0;
        int touched = 0;
        for (var said : entries) {
            var unit = unitIds.getOrDefault(said.unitCode(), 0L);
            var before = known.get(said.staffNumber());
            var entry = before == null ? said : said.over(before.leftOn());
            if (before == null) {
                people.add(new Person(entry, unit));
                added++;
            } else if (!before.isAs(entry, unit)) {
                people.get(before.id()).describe(entry, unit);
                trail.record("person", before.id(), "describe", null, before.toString(), entry.toString());
            } else {
                continue;
            }
            if (++touched % FLUSH_EVERY == 0) {
                people.flushAndForget();
            }
        }
        return new Stored(entries.size(), added);
    }

    /** Takes out people an import brought that is undone; one whom anything refers to fails. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public void removePeople(Set<String> staffNumbers) {
        people.remove(staffNumbers);
        trail.record("person", 0, "removeImported", null, String.valueOf(staffNumbers.size()), null);
    }

    /** Takes out units an import brought that is undone, children first; one that anything refers to fails. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public void removeUnits(Set<String> codes) {
        units.remove(codes);
        trail.record("unit", 0, "removeImported", null, String.valueOf(codes.size()), null);
    }

    private CodeTree unitTree(List<UnitEntry> entries) {
        var rows = units.rows();
        var codes = new HashMap<Long, String>();
        rows.forEach(unit -> codes.put(unit.id(), unit.code()));
        var stored = new HashMap<String, @Nullable String>();
        rows.forEach(unit -> stored.put(unit.code(), unit.parentId() == null ? null : codes.get(unit.parentId())));
        return new CodeTree(
                stored,
                entries.stream()
                        .map(entry -> new CodeTree.Node(entry.code(), entry.parentCode()))
                        .toList());
    }

    private static void remember(Unit unit, Map<String, Unit> byCode, Map<Long, Unit> byId) {
        byCode.put(unit.code(), unit);
        byId.put(unit.id(), unit);
    }

    private static void refuse(List<EntryFault> faults) {
        for (var fault : faults) {
            throw Refusal.invalid(fault.key(), fault.args().toArray());
        }
    }
}
