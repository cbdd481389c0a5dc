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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** People, money or technical means that a grid has for some days. It is given and ends; it is never changed. */
@Entity
@Table(name = "sales_resource")
class GridResource {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_resource_seq")
    @SequenceGenerator(name = "sales_resource_seq", sequenceName = "sales_resource_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "grid_id")
    private long gridId;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    private String name;
    private BigDecimal quantity;
    private String unit;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected GridResource() {}

    GridResource(long gridId, GiveResource given) {
        this.gridId = gridId;
        this.kind = given.kind();
        this.name = given.name();
        this.quantity = given.quantity();
        this.unit = given.unit();
        this.validFrom = given.from();
        this.validTo = given.to();
    }

    void endOn(LocalDate last) {
        validTo = last.isBefore(validFrom) ? validFrom : last;
    }

    GridResourceRow row() {
        return new GridResourceRow(Objects.requireNonNull(id), kind, name, quantity, unit, validFrom, validTo);
    }

    boolean isOf(long grid) {
        return gridId == grid;
    }

    String described() {
        return name + " " + quantity.toPlainString() + " " + unit;
    }
}
