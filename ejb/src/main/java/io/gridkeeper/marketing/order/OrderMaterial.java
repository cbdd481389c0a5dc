package io.gridkeeper.marketing.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Material used for an order. */
@Entity
@Table(name = "order_material")
class OrderMaterial {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_material_seq")
    @SequenceGenerator(name = "order_material_seq", sequenceName = "order_material_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "order_id")
    private long orderId;

    private String name;
    private BigDecimal quantity;
    private String unit;

    @SuppressWarnings("NullAway")
    protected OrderMaterial() {}

    OrderMaterial(long orderId, Material material) {
        this.orderId = orderId;
        this.name = material.name();
        this.quantity = material.quantity();
        this.unit = material.unit();
    }

    Material material() {
        return new Material(name, quantity, unit);
    }
}
