package io.gridkeeper.oversight.board;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Published results and the board's setting. */
@Dependent
class BoardEntries {

    private static final int MONTHS = 12;

    @PersistenceContext
    private EntityManager em;

    void add(BoardEntry entry) {
        em.persist(entry);
    }

    Optional<BoardEntry> find(String hazardNumber) {
        return em.createQuery("select e from BoardEntry e where e.hazardNumber = :number", BoardEntry.class)
                .setParameter("number", hazardNumber)
                .getResultStream()
                .findFirst();
    }

    /**
     * Latest closing first.
     *
     * @param span only what was closed in it
     * @param beforeNumber behind the hazard of this number among those closed on {@code before}
     */
    List<BoardRow> rows(Span span, LocalDate before, String beforeNumber, int limit) {
        return em.createQuery(
                        "select new io.gridkeeper.oversight.board.BoardRow(e.hazardNumber, e.unitName, e.category,"
                                + " e.grade, e.description, e.measures, e.foundOn, e.closedOn) from BoardEntry e where"
                                + " e.closedOn between :from and :to and (e.closedOn < :before or (e.closedOn = :before"
                                + " and e.hazardNumber < :number)) order by e.closedOn desc, e.hazardNumber desc",
                        BoardRow.class)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .setParameter("before", before)
                .setParameter("number", beforeNumber)
                .setMaxResults(limit)
                .getResultList();
    }

    /** First and last day of what is asked for. */
    record Span(LocalDate from, LocalDate to) {

        static final Span ALWAYS = new Span(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 30));

        static Span of(YearMonth month) {
            return new Span(month.atDay(1), month.atEndOfMonth());
        }
    }

    long count() {
        return em.createQuery("select count(e) from BoardEntry e", Long.class).getSingleResult();
    }

    List<MonthCount> months() {
        return em.createQuery(
                        "select year(e.closedOn) as y, month(e.closedOn) as m, count(e) as n from BoardEntry e"
                                + " group by year(e.closedOn), month(e.closedOn)"
                                + " order by year(e.closedOn) desc, month(e.closedOn) desc",
                        Tuple.class)
                .setMaxResults(MONTHS)
                .getResultStream()
                .map(row -> new MonthCount(
                        YearMonth.of(row.get("y", Integer.class), row.get("m", Integer.class)),
                        row.get("n", Long.class)))
                .toList();
    }

    BoardSetting setting() {
        return em.find(BoardSetting.class, BoardSetting.ONLY);
    }
}
