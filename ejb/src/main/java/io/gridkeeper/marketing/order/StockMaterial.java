package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A kind of material. It is taken out of use and never deleted; orders keep the name it had. */
@Entity
@Table(name = "sales_material")
class StockMaterial {

    @Id
    private String code;

    @Column(name = "name_zh")
    private String chineseName;

    @Column(name = "name_en")
    private String englishName;

    private String unit;
    private boolean active;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected StockMaterial() {}

    @SuppressWarnings("NullAway")
    StockMaterial(MaterialRow row) {
        this.code = row.code();
        describe(row);
    }

    final void describe(MaterialRow row) {
        chineseName = row.name().chinese();
        englishName = row.name().english();
        unit = row.unit();
        active = row.active();
    }

    MaterialRow row() {
        return new MaterialRow(code, new Bilingual(chineseName, englishName), unit, active);
    }
}
