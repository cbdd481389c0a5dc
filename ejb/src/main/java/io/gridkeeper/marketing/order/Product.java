package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something the company sells. It is taken out of use and never deleted. */
@Entity
@Table(name = "sales_product")
class Product {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_product_seq")
    @SequenceGenerator(name = "sales_product_seq", sequenceName = "sales_product_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;

    @Column(name = "name_zh")
    private String chineseName;

    @Column(name = "name_en")
    private String englishName;

    private long price;
    private boolean active;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Product() {}

    @SuppressWarnings("NullAway")
    Product(ProductRow row) {
        this.code = row.code();
        describe(row);
    }

    final void describe(ProductRow row) {
        chineseName = row.name().chinese();
        englishName = row.name().english();
        price = row.price();
        active = row.active();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    ProductRow row() {
        return new ProductRow(code, new Bilingual(chineseName, englishName), price, active);
    }
}
