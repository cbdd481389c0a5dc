package io.gridkeeper.safety.criterion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** Stored cases; some hundred at most. */
@Dependent
class Criteria {

    private static final String IN_FORCE = "c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)";

    @PersistenceContext
    private EntityManager em;

    void add(MajorCriterion criterion) {
        em.persist(criterion);
    }

    /** All wordings of a code, in their order of time. */
    List<MajorCriterion> of(String code) {
        return em.createQuery(
                        "select c from MajorCriterion c where c.code = :code order by c.validFrom",
                        MajorCriterion.class)
                .setParameter("code", code)
                .getResultList();
    }

    List<MajorCriterion> page(CriterionFilter filter, String afterCode, int limit) {
        var words = filter.text().isEmpty()
                ? List.<String>of()
                : List.of(filter.text().split("\\s+"));
        var where = new StringBuilder("select c from MajorCriterion c where c.code > :after and " + IN_FORCE);
        where.append(filter.kind() == null ? "" : " and c.kind = :kind");
        where.append(filter.trade() == null ? "" : " and c.trade = :trade");
        for (int i = 0; i < words.size(); i++) {
            where.append(" and lower(concat(c.code, ' ', c.chinese, ' ', coalesce(c.english, ''), ' ',"
                    + " coalesce(c.trade, ''), ' ', c.source)) like :word" + i + " escape '!'");
        }
        var query = em.createQuery(where + " order by c.code", MajorCriterion.class)
                .setParameter("after", afterCode)
                .setParameter("day", filter.day());
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.trade() != null) {
            query.setParameter("trade", filter.trade());
        }
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + escaped(words.get(i)) + "%");
        }
        return query.setMaxResults(limit).getResultList();
    }

    List<String> trades() {
        return em.createQuery(
                        "select distinct c.trade from MajorCriterion c where c.trade is not null order by c.trade",
                        String.class)
                .getResultList();
    }

    List<MajorCriterion> all() {
        return em.createQuery("select c from MajorCriterion c order by c.code, c.validFrom", MajorCriterion.class)
                .getResultList();
    }

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
