package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Stored days, marks, years and their history. */
@Dependent
class CalendarDays {

    private static final int MOST_CHANGES = 200;

    @PersistenceContext
    private EntityManager em;

    long stamp() {
        return em.createQuery("select h.stamp from CalendarHead h", Long.class).getSingleResult();
    }

    /** Makes changes wait for one another. */
    CalendarHead holdHead() {
        return em.find(CalendarHead.class, CalendarHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    WorkCalendar calendar() {
        var kinds = new HashMap<LocalDate, DayKind>();
        em.createQuery("select d from OfficialDay d", OfficialDay.class)
                .getResultStream()
                .forEach(day -> kinds.put(day.day(), day.kind()));
        em.createQuery("select m from CompanyMark m", CompanyMark.class)
                .getResultStream()
                .forEach(mark -> kinds.put(mark.day(), mark.kind()));
        return new WorkCalendar(kinds, new HashSet<>(knownYears()));
    }

    List<Integer> knownYears() {
        return em.createQuery("select y.year from NoticeYear y order by y.year", Integer.class)
                .getResultList();
    }

    Optional<LoadedYear> loadedYear(int year) {
        return Optional.ofNullable(em.find(NoticeYear.class, year)).map(NoticeYear::row);
    }

    /** Days of the year that a notice or the company marked, ascending. */
    List<MarkedDay> markedDays(int year) {
        var marked = new TreeMap<LocalDate, MarkedDay>();
        for (var day : of(year, "select d from OfficialDay d where d.day between :from and :to", OfficialDay.class)) {
            marked.put(day.day(), new MarkedDay(day.day(), day.kind(), day.kind(), day.name(), null));
        }
        for (var mark : of(year, "select m from CompanyMark m where m.day between :from and :to", CompanyMark.class)) {
            marked.merge(mark.day(), alone(mark), CalendarDays::above);
        }
        return List.copyOf(marked.values());
    }

    List<CalendarChangeRow> changes(int year) {
        return em.createQuery("""
            select new io.gridkeeper.foundation.calendar.CalendarChangeRow(
                c.day, c.before, c.after, c.reason, c.changedBy, c.changedAt)
            from CalendarChange c where c.year = :year order by c.id desc\
            """, CalendarChangeRow.class)
                .setParameter("year", year)
                .setMaxResults(MOST_CHANGES)
                .getResultList();
    }

    @Nullable
    DayKind effectiveKind(LocalDate day) {
        var mark = em.find(CompanyMark.class, day);
        if (mark != null) {
            return mark.kind();
        }
        var official = em.find(OfficialDay.class, day);
        return official == null ? null : official.kind();
    }

    void mark(LocalDate day, @Nullable DayKind kind, String reason) {
        var mark = em.find(CompanyMark.class, day);
        if (kind == null) {
            Optional.ofNullable(mark).ifPresent(em::remove);
        } else if (mark == null) {
            em.persist(new CompanyMark(day, kind, reason));
        } else {
            mark.become(kind, reason);
        }
        em.flush();
    }

    /** Stores the notice instead of the one the year had; returns the first and the last day that may have changed. */
    List<LocalDate> replace(HolidayNotice notice, String source, String by, Instant at) {
        var touched = new ArrayList<>(List.of(LocalDate.of(notice.year(), 1, 1), LocalDate.of(notice.year(), 12, 31)));
        notice.days().forEach(day -> touched.add(day.date()));
        em.createQuery("delete from OfficialDay d where d.noticeYear = :year or d.day in :days")
                .setParameter("year", notice.year())
                .setParameter("days", touched)
                .executeUpdate();
        notice.days().forEach(day -> em.persist(new OfficialDay(notice.year(), day)));
        note(notice.year(), source, by, at);
        touched.sort(null);
        return touched;
    }

    /** Keeps the change and gives the calendar its stamp. */
    void note(CalendarHead head, CalendarChange change) {
        em.persist(change);
        head.stampWith(change.id());
        em.flush();
    }

    private void note(int year, String source, String by, Instant at) {
        var known = em.find(NoticeYear.class, year);
        if (known == null) {
            em.persist(new NoticeYear(year, source, by, at));
        } else {
            known.loadedFrom(source, by, at);
        }
    }

    private <T> List<T> of(int year, String query, Class<T> type) {
        return em.createQuery(query, type)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    private static MarkedDay alone(CompanyMark mark) {
        return new MarkedDay(mark.day(), mark.kind(), null, Bilingual.NONE, mark.reason());
    }

    private static MarkedDay above(MarkedDay official, MarkedDay mark) {
        return new MarkedDay(mark.day(), mark.kind(), official.kind(), official.name(), mark.reason());
    }
}
