package io.gridkeeper.marketing.pay;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stored scheme. Never changed; a later one goes before it. */
@Entity
@Table(name = "pay_scheme")
class PayScheme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pay_scheme_seq")
    @SequenceGenerator(name = "pay_scheme_seq", sequenceName = "pay_scheme_seq", allocationSize = 50)
    private @Nullable Long id;

    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "area_percent")
    private int areaPercent;

    @Column(name = "manager_base")
    private long managerBase;

    @Column(name = "customer_base")
    private long customerBase;

    @Column(name = "sales_base")
    private long salesBase;

    @Column(name = "dual_base")
    private long dualBase;

    @Column(name = "discount_percent")
    private BigDecimal discountPercent;

    @Column(name = "made_by_id")
    private @Nullable Long madeById;

    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "pay_band", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderBy("position")
    private List<StoredBand> bands = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected PayScheme() {}

    PayScheme(int number, SchemeRow row, @Nullable Long by, Instant at) {
        this.number = number;
        this.validFrom = row.from().atDay(1);
        this.areaPercent = row.areaPercent();
        this.managerBase = row.bases().manager();
        this.customerBase = row.bases().customer();
        this.salesBase = row.bases().sales();
        this.dualBase = row.bases().dual();
        this.discountPercent = row.discountPercent();
        this.madeById = by;
        this.madeAt = at;
        for (int i = 0; i < row.bands().size(); i++) {
            bands.add(new StoredBand(i + 1, row.bands().get(i)));
        }
    }

    SchemeRow row() {
        return new SchemeRow(
                number,
                YearMonth.from(validFrom),
                areaPercent,
                new PayBases(managerBase, customerBase, salesBase, dualBase),
                discountPercent,
                bands.stream().map(StoredBand::band).toList());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int number() {
        return number;
    }

    /** A band in its place. */
    @Embeddable
    static class StoredBand {

        private int position;

        @Column(name = "from_percent")
        private int fromPercent;

        @Column(name = "pays_percent")
        private int paysPercent;

        protected StoredBand() {}

        StoredBand(int position, Band band) {
            this.position = position;
            this.fromPercent = band.fromPercent();
            this.paysPercent = band.paysPercent();
        }

        Band band() {
            return new Band(fromPercent, paysPercent);
        }
    }
}
