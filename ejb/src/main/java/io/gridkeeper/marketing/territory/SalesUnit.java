package io.gridkeeper.marketing.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A basic unit of the market: it is never cut, so whoever has the unit has everything in it. It lies in the grid that the
 * plan in force gives it; only an activation and the first staffing of the demonstration change that.
 */
@Entity
@Table(name = "sales_unit")
class SalesUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_unit_seq")
    @SequenceGenerator(name = "sales_unit_seq", sequenceName = "sales_unit_seq", allocationSize = 1000)
    private @Nullable Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private SalesUnitKind kind;

    private double x;
    private double y;

    private @Nullable String shape;

    @Column(name = "min_x")
    private double minX;

    @Column(name = "min_y")
    private double minY;

    @Column(name = "max_x")
    private double maxX;

    @Column(name = "max_y")
    private double maxY;

    private @Nullable String address;

    @Column(name = "address_key")
    private @Nullable String addressKey;

    private int customers;
    private int potential;
    private BigDecimal revenue = BigDecimal.ZERO;
    private BigDecimal workload = BigDecimal.ZERO;
    private BigDecimal coverage = BigDecimal.ZERO;
    private int capacity;

    @Column(name = "sales_grid_id")
    private @Nullable Long salesGridId;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SalesUnit() {}

    SalesUnit(SalesUnitEntry entry) {
        this.code = entry.code();
        this.name = entry.name();
        this.kind = entry.kind();
        describe(entry);
    }

    /** Takes everything the entry says. */
    final void describe(SalesUnitEntry entry) {
        name = entry.name();
        kind = entry.kind();
        address = entry.address();
        addressKey = AddressKey.of(entry.address() == null ? entry.name() : entry.address());
        place(entry.position());
        var figures = entry.figures();
        customers = figures.customers();
        potential = figures.potential();
        revenue = figures.revenue();
        workload = figures.workload();
        coverage = figures.coverage();
        capacity = figures.capacity();
    }

    private void place(UnitPosition position) {
        x = position.x();
        y = position.y();
        shape = position.shape();
        var box = position.box();
        minX = box.getMinX();
        minY = box.getMinY();
        maxX = box.getMaxX();
        maxY = box.getMaxY();
    }

    SalesUnitRow row() {
        return new SalesUnitRow(id(), code, name, kind, x, y, address, figures(), salesGridId);
    }

    private UnitFigures figures() {
        return new UnitFigures(customers, potential, revenue, workload, coverage, capacity);
    }

    /** As a list brings it, for comparison and export. */
    SalesUnitEntry entry() {
        return new SalesUnitEntry(code, name, kind, new UnitPosition(x, y, shape), address, figures());
    }

    /** Whether the entry says nothing that is not stored. */
    boolean says(SalesUnitEntry entry) {
        var own = entry();
        return own.name().equals(entry.name())
                && own.kind() == entry.kind()
                && own.position().equals(entry.position())
                && Objects.equals(own.address(), entry.address())
                && own.figures().sameAs(entry.figures());
    }

    void moveTo(long grid) {
        salesGridId = grid;
    }

    @Nullable
    Long gridId() {
        return salesGridId;
    }

    String code() {
        return code;
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
