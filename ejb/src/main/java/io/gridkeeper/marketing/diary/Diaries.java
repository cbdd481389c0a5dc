package io.gridkeeper.marketing.diary;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.TouchPurpose;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.visit.VisitOutcome;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored diaries, who has to write one, and what a day's diary begins with. */
@Dependent
class Diaries {

    private static final List<SalesPost> SELLING =
            List.of(SalesPost.AREA_MANAGER, SalesPost.CUSTOMER_SPECIALIST, SalesPost.SALES_SPECIALIST);
    private static final List<TouchPurpose> SERVICE =
            Arrays.stream(TouchPurpose.values()).filter(TouchPurpose::isService).toList();
    private static final String PERSON = "person";
    private static final String ON = "day";

    @PersistenceContext
    private EntityManager em;

    void add(SalesDiary diary) {
        em.persist(diary);
    }

    void flush() {
        Collision.refuse(em::flush, collision -> Optional.of(Refusal.conflict("diary.refusal.changedMeanwhile")));
    }

    Optional<SalesDiary> find(long person, LocalDate day) {
        return em.createQuery(
                        "select d from SalesDiary d where d.personId = :person and d.day = :day", SalesDiary.class)
                .setParameter(PERSON, person)
                .setParameter(ON, day)
                .getResultStream()
                .findFirst();
    }

    List<DiaryRow> of(Collection<Long> people, LocalDate from, LocalDate to) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from SalesDiary d where d.personId in (:people) and d.day between :from and"
                                        + " :to",
                                SalesDiary.class)
                        .setParameter("people", people)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultStream()
                        .map(SalesDiary::row)
                        .toList();
    }

    /** A selling post in a grid. */
    record Held(
            long personId,
            String name,
            long gridId,
            LocalDate from,
            @Nullable LocalDate to) {

        DiarySheet.Post post() {
            return new DiarySheet.Post(personId, name, from, to);
        }
    }

    /** Who holds a selling post in one of the grids on some of the days; {@code grids} null means all. */
    List<Held> selling(@Nullable Collection<Long> grids, LocalDate from, LocalDate to) {
        if (grids != null && grids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select new io.gridkeeper.marketing.diary.Diaries$Held(s.personId, p.name, s.salesGridId,"
                                + " s.validFrom, s.validTo) from SalesStaffing s join Person p on p.id = s.personId"
                                + " where s.post in (:selling) and s.validFrom <= :to and (s.validTo is null or"
                                + " s.validTo >= :from)" + (grids == null ? "" : " and s.salesGridId in (:grids)"),
                        Held.class)
                .setParameter("selling", SELLING)
                .setParameter("from", from)
                .setParameter("to", to);
        if (grids != null) {
            query.setParameter("grids", grids);
        }
        return query.getResultList();
    }

    /** What a person did on a day, as far as it stands in visits, contacts, orders and facts. */
    DayDone done(long person, LocalDate day) {
        var met = em.createQuery(
                        "select c.name from SalesVisit v join Customer c on c.id = v.customerId where v.personId ="
                                + " :person and v.plannedOn = :day and v.outcome <> :notMet order by v.position, v.id",
                        String.class)
                .setParameter(PERSON, person)
                .setParameter(ON, day)
                .setParameter("notMet", VisitOutcome.NOT_MET)
                .getResultList();
        long notMet = count(em.createQuery(
                        "select count(*) from SalesVisit v where v.personId = :person and v.plannedOn = :day and"
                                + " v.outcome = :notMet",
                        Long.class)
                .setParameter(PERSON, person)
                .setParameter(ON, day)
                .setParameter("notMet", VisitOutcome.NOT_MET)
                .getSingleResult());
        var touches = em.createQuery(
                        "select count(*), sum(case when t.purpose in (:service) then 1L else 0L end) from CustomerTouch"
                                + " t where t.personId = :person and t.day = :day",
                        Object[].class)
                .setParameter("service", SERVICE)
                .setParameter(PERSON, person)
                .setParameter(ON, day)
                .getSingleResult();
        return new DayDone(
                met,
                notMet,
                count(touches[0]),
                count(touches[1]),
                offers(person, day),
                sold(person, day),
                facts(person, day));
    }

    private long offers(long person, LocalDate day) {
        return em.createQuery(
                        "select count(*) from SalesOrder o where o.handlerId = :person and o.timing.offeredOn = :day",
                        Long.class)
                .setParameter(PERSON, person)
                .setParameter(ON, day)
                .getSingleResult();
    }

    private List<DayDone.Sale> sold(long person, LocalDate day) {
        return em.createQuery(
                        "select new io.gridkeeper.marketing.diary.DayDone$Sale(o.number, c.name, o.amount) from"
                                + " SalesOrder o join Customer c on c.id = o.customerId where o.sellerId = :person and"
                                + " o.closedOn = :day and o.won = true order by o.id",
                        DayDone.Sale.class)
                .setParameter(PERSON, person)
                .setParameter(ON, day)
                .getResultList();
    }

    private long facts(long person, LocalDate day) {
        return em.createQuery(
                        "select count(*) from CompetitorFact f where f.filedById = :person and f.filedOn = :day",
                        Long.class)
                .setParameter(PERSON, person)
                .setParameter(ON, day)
                .getSingleResult();
    }

    private static long count(@Nullable Object counted) {
        return counted instanceof Number known ? known.longValue() : 0;
    }
}
