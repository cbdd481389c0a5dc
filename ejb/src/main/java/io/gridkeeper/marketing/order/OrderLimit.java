package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.calendar.DayUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the table of time limits. Never changed; a later line goes before it. */
@Entity
@Table(name = "order_limit")
class OrderLimit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_limit_seq")
    @SequenceGenerator(name = "order_limit_seq", sequenceName = "order_limit_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "kind_code")
    private String kindCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private int amount;

    @Enumerated(EnumType.STRING)
    private DayUnit unit;

    private String clause;

    @SuppressWarnings("NullAway")
    protected OrderLimit() {}

    OrderLimit(String kindCode, OrderKindRow.LimitRow row) {
        this.kindCode = kindCode;
        this.validFrom = row.from();
        this.amount = row.amount();
        this.unit = row.unit();
        this.clause = row.clause();
    }

    OrderLimits.Line line() {
        return new OrderLimits.Line(validFrom, new DaySpan(amount, unit), clause);
    }

    OrderKindRow.LimitRow row() {
        return new OrderKindRow.LimitRow(validFrom, amount, unit, clause);
    }
}
