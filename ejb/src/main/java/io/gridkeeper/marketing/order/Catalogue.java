package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored products, kinds and limits. */
@Dependent
class Catalogue {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    List<Product> products() {
        return em.createQuery("select p from Product p order by p.code", Product.class)
                .getResultList();
    }

    Optional<Product> product(String code) {
        return em.createQuery("select p from Product p where p.code = :code", Product.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Null for no code; refuses an unknown product or one out of use. */
    @Nullable
    Product wanted(@Nullable String code) {
        return code == null
                ? null
                : product(code)
                        .filter(found -> found.row().active())
                        .orElseThrow(() -> Refusal.invalid("order.refusal.productUnknown", code));
    }

    List<StockMaterial> materials() {
        return em.createQuery("select m from StockMaterial m order by m.code", StockMaterial.class)
                .getResultList();
    }

    Optional<StockMaterial> material(String code) {
        return Optional.ofNullable(em.find(StockMaterial.class, code));
    }

    List<OrderKind> kinds() {
        return em.createQuery("select k from OrderKind k order by k.code", OrderKind.class)
                .getResultList();
    }

    Optional<OrderKind> kind(String code) {
        return Optional.ofNullable(em.find(OrderKind.class, code));
    }

    OrderKind known(String code) {
        return kind(code).orElseThrow(() -> Refusal.invalid("order.refusal.kindUnknown", code));
    }

    List<OrderLimit> limits(String kindCode) {
        return em.createQuery(
                        "select l from OrderLimit l where l.kindCode = :kind order by l.validFrom desc",
                        OrderLimit.class)
                .setParameter("kind", kindCode)
                .getResultList();
    }
}
