package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.ClauseId;
import io.gridkeeper.foundation.regulation.ClauseLibrary;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the company sells, its kinds of orders with their stages, and how long they may take. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-M4b")
public class OrderCatalogue {

    private static final String KIND = "orderCatalogue";

    @Inject
    private Catalogue catalogue;

    @Inject
    private SalesScope scope;

    @Inject
    private ClauseLibrary library;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All products, those out of use too, in the order of codes. */
    public List<ProductRow> products() {
        return catalogue.products().stream().map(Product::row).toList();
    }

    /** All kinds with stages and limits, in the order of codes. */
    public List<OrderKindRow> kinds() {
        return catalogue.kinds().stream()
                .map(kind -> kind.row(limits(kind.code())))
                .toList();
    }

    private List<OrderKindRow.LimitRow> limits(String kindCode) {
        return catalogue.limits(kindCode).stream().map(OrderLimit::row).toList();
    }

    /** Adds a product, or describes a known one anew. */
    public void store(ProductRow row) {
        requireMayPlan();
        catalogue
                .product(row.code())
                .ifPresentOrElse(known -> known.describe(row), () -> catalogue.add(new Product(row)));
        trail.record(KIND, 0, "product", null, null, row.toString());
    }

    /** All material, what is out of use too, in the order of codes. */
    public List<MaterialRow> materials() {
        return catalogue.materials().stream().map(StockMaterial::row).toList();
    }

    /** Adds material, or describes what is known anew. */
    public void store(MaterialRow row) {
        requireMayPlan();
        catalogue
                .material(row.code())
                .ifPresentOrElse(known -> known.describe(row), () -> catalogue.add(new StockMaterial(row)));
        trail.record(KIND, 0, "material", null, null, row.toString());
    }

    /** Adds a kind of orders, or names it and its stages anew; a known one keeps its family. */
    public void store(OrderKindRow row) {
        requireMayPlan();
        catalogue
                .kind(row.code())
                .ifPresentOrElse(known -> known.describe(row), () -> catalogue.add(new OrderKind(row)));
        trail.record(KIND, 0, "kind", null, null, row.toString());
    }

    /** Sets a time limit from a day on, today at the earliest: what was received before keeps its own. */
    public void limit(String kindCode, OrderKindRow.LimitRow row) {
        requireMayPlan();
        var kind = catalogue.known(kindCode);
        if (row.from().isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("order.refusal.limitTooEarly");
        }
        if (ClauseId.parse(row.clause()).flatMap(library::find).isEmpty()) {
            throw Refusal.invalid("regulation.clause.unknown", row.clause());
        }
        if (limits(kind.code()).stream().anyMatch(known -> known.from().equals(row.from()))) {
            throw Refusal.conflict("order.refusal.limitTwice", row.from().toString());
        }
        catalogue.add(new OrderLimit(
                kind.code(),
                new OrderKindRow.LimitRow(
                        row.from(), new DaySpan(row.amount(), row.unit()).amount(), row.unit(), row.clause())));
        trail.record(KIND, 0, "limit", row.clause(), null, kindCode + " " + row);
    }

    private void requireMayPlan() {
        if (!scope.mayPlan()) {
            throw Refusal.forbidden("order.refusal.catalogueNotYours");
        }
    }
}
