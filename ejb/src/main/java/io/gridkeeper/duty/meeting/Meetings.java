package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.grid.MemberContact;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stored meetings. */
@Dependent
class Meetings {

    private static final String HELD_IN =
            " where m.gridId in (:grids) and m.state = io.gridkeeper.duty.meeting.MeetingState.HELD and m.heldOn ";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(Meeting meeting) {
        em.persist(meeting);
    }

    void flush() {
        em.flush();
    }

    Meeting get(long id) {
        return Optional.ofNullable(em.find(Meeting.class, id)).orElseThrow(() -> Refusal.notFound("meeting.unknown"));
    }

    /** By the day they take place, with their sheets. */
    List<Meeting> page(MeetingQuery query, int limit) {
        var page = em.createQuery("select m from Meeting m" + query.where() + " order by m.dueOn, m.id", Meeting.class)
                .setMaxResults(limit);
        query.parameters().forEach(page::setParameter);
        var found = page.getResultList();
        if (!found.isEmpty()) {
            em.createQuery("select m from Meeting m left join fetch m.people where m in (:found)", Meeting.class)
                    .setParameter("found", found)
                    .getResultList();
        }
        return found;
    }

    /** The days for which meetings of some rules are there already, from one to another. */
    Map<Long, Set<LocalDate>> planned(Collection<Long> rules, LocalDate from, LocalDate to) {
        return rules.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select m.ruleId, m.plannedFor from Meeting m where m.ruleId in (:rules) and"
                                        + " m.plannedFor between :from and :to",
                                Object[].class)
                        .setParameter("rules", rules)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (LocalDate) row[1], Collectors.toSet())));
    }

    /** Takes away what is still to come of a rule, from a day on. */
    int drop(long rule, LocalDate from) {
        var open = em.createQuery(
                        "select m from Meeting m where m.ruleId = :rule and m.plannedFor >= :from and m.state ="
                                + " io.gridkeeper.duty.meeting.MeetingState.PLANNED",
                        Meeting.class)
                .setParameter("rule", rule)
                .setParameter("from", from)
                .getResultList();
        open.forEach(em::remove);
        return open.size();
    }

    /** Who came to what was held, and who did not. */
    List<OwedMeeting> owed(Collection<Long> grids, LocalDate from, LocalDate to) {
        return grids.isEmpty()
                ? List.of()
                : between(
                        em.createQuery(
                                "select new io.gridkeeper.duty.meeting.OwedMeeting(key(p), m.heldOn, p.standing) from"
                                        + " Meeting m join m.people p" + HELD_IN + "between :from and :to",
                                OwedMeeting.class),
                        grids,
                        from,
                        to);
    }

    /** Who was on duty on the days of meetings, with what he wrote. */
    List<OwedMinutes> minutes(Collection<Long> grids, LocalDate from, LocalDate to) {
        return grids.isEmpty()
                ? List.of()
                : between(
                        em.createQuery(
                                "select new io.gridkeeper.duty.meeting.OwedMinutes(d.personId, d.onDay,"
                                        + " m.minutes.text) from Meeting m join DutyDay d on d.gridId = m.gridId and"
                                        + " d.onDay = m.heldOn" + HELD_IN + "between :from and :to",
                                OwedMinutes.class),
                        grids,
                        from,
                        to);
    }

    /** When somebody last came to what somebody led. */
    List<MemberContact> contacts(Collection<Long> grids, LocalDate until) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.foundation.grid.MemberContact(m.hostId, key(p),"
                                        + " max(m.heldOn)) from Meeting m join m.people p" + HELD_IN
                                        + "<= :until and m.hostId is not null and p.standing ="
                                        + " io.gridkeeper.duty.meeting.Standing.CAME group by m.hostId, key(p)",
                                MemberContact.class)
                        .setParameter("grids", grids)
                        .setParameter("until", until)
                        .getResultList();
    }

    /** What some people led. */
    List<ChairedMeeting> chairedBy(Collection<Long> people, LocalDate from, LocalDate to) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.duty.meeting.ChairedMeeting(m.id, m.hostId, m.heldOn,"
                                        + " m.gridId, m.name) from Meeting m where m.hostId in (:people) and m.state ="
                                        + " io.gridkeeper.duty.meeting.MeetingState.HELD and m.heldOn between :from and"
                                        + " :to",
                                ChairedMeeting.class)
                        .setParameter("people", people)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    private static <T> List<T> between(TypedQuery<T> query, Collection<Long> grids, LocalDate from, LocalDate to) {
        return query.setParameter("grids", grids)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
