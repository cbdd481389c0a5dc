package io.gridkeeper.foundation.organisation;

import io.gridkeeper.foundation.kernel.AnyOf;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stored people. */
@Dependent
class People {

    private static final String ROW = "select new io.gridkeeper.foundation.organisation.PersonRow("
            + "p.id, p.staffNumber, p.name, p.unitId, u.name, p.jobTitle, p.active)"
            + " from Person p join Unit u on u.id = p.unitId ";

    @PersistenceContext
    private EntityManager em;

    void add(Person person) {
        em.persist(person);
    }

    /** The person itself: what is said to a proxy by a final method never reaches the database. */
    Person get(long id) {
        return em.find(Person.class, id);
    }

    void remove(Set<String> staffNumbers) {
        em.createQuery("select p from Person p", Person.class)
                .getResultStream()
                .filter(person -> staffNumbers.contains(person.staffNumber()))
                .forEach(em::remove);
        em.flush();
    }

    Optional<PersonRow> row(long id) {
        return em.createQuery(ROW + "where p.id = :id", PersonRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<String> mobile(long id) {
        return em.createQuery("select p.mobile from Person p where p.id = :id and p.mobile is not null", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<PersonRow> rows(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var any = AnyOf.of("id", Set.copyOf(ids));
        return any.into(em.createQuery(ROW + "where p.id" + any.text() + " order by p.id", PersonRow.class))
                .getResultList();
    }

    /** An active person of a unit by name and telephone number. */
    Optional<PersonRow> in(long unitId, String name, @Nullable String mobile) {
        return em.createQuery(
                        ROW + "where p.active = true and p.unitId = :unit and p.name = :name"
                                + " and coalesce(p.mobile, '') = :mobile order by p.id",
                        PersonRow.class)
                .setParameter("unit", unitId)
                .setParameter("name", name)
                .setParameter("mobile", mobile == null ? "" : mobile)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Map<Long, Long> headcounts() {
        var counts = new HashMap<Long, Long>();
        em.createQuery(
                        "select p.unitId, count(*) from Person p where p.active = true group by p.unitId",
                        Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    Map<Long, String> names(Collection<Long> ids) {
        var names = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            var any = AnyOf.of("id", Set.copyOf(ids));
            any.into(em.createQuery(
                            "select p.id as person, p.name as called from Person p where p.id" + any.text(),
                            Tuple.class))
                    .getResultStream()
                    .forEach(row -> names.put(row.get("person", Long.class), row.get("called", String.class)));
        }
        return names;
    }

    /** Names of two characters or more that occur in the text. */
    List<String> namesIn(String text) {
        return em.createQuery(
                        "select distinct p.name from Person p where length(p.name) > 1 and locate(p.name, :text) > 0",
                        String.class)
                .setParameter("text", text)
                .getResultList();
    }

    /** Active people whose name contains or whose staff number begins with the text. */
    List<PersonRow> find(String text, int limit) {
        return em.createQuery(
                        ROW + "where p.active = true and (p.name like :inside escape '!'"
                                + " or upper(p.staffNumber) like :start escape '!') order by p.name, p.id",
                        PersonRow.class)
                .setParameter("inside", "%" + escaped(text) + "%")
                .setParameter("start", escaped(text).toUpperCase(Locale.ROOT) + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    List<PersonRow> named(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : em.createQuery(ROW + "where p.active = true and p.name in :names order by p.id", PersonRow.class)
                        .setParameter("names", names)
                        .getResultList();
    }

    /** The same among the people of some units. */
    List<PersonRow> findIn(Collection<Long> unitIds, String text, int limit) {
        return em.createQuery(
                        ROW + "where p.active = true and p.unitId in :units and (p.name like :inside escape '!'"
                                + " or upper(p.staffNumber) like :start escape '!') order by p.name, p.id",
                        PersonRow.class)
                .setParameter("units", unitIds)
                .setParameter("inside", "%" + escaped(text) + "%")
                .setParameter("start", escaped(text).toUpperCase(Locale.ROOT) + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    /** Everybody by staff number, as small rows: 20,000 of them fit where as many entities would not. */
    Map<String, KnownPerson> known() {
        var known = new HashMap<String, KnownPerson>();
        em.createQuery(
                        "select new io.gridkeeper.foundation.organisation.KnownPerson(p.id, p.staffNumber, p.name,"
                                + " p.unitId, p.jobTitle, p.mobile, p.leftOn) from Person p",
                        KnownPerson.class)
                .getResultStream()
                .forEach(person -> known.put(person.staffNumber(), person));
        return known;
    }

    void flushAndForget() {
        em.flush();
        em.clear();
    }

    private static String escaped(String text) {
        return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
