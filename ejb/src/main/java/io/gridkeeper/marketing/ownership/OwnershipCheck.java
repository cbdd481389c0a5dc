package io.gridkeeper.marketing.ownership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one look at the market counted. Written once. */
@Entity
@Table(name = "ownership_check")
class OwnershipCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ownership_check_seq")
    @SequenceGenerator(name = "ownership_check_seq", sequenceName = "ownership_check_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private long places;

    @Column(name = "places_owned")
    private long placesOwned;

    private long matters;

    @Column(name = "matters_owned")
    private long mattersOwned;

    private long customers;

    @Column(name = "customers_listed")
    private long customersListed;

    @SuppressWarnings("NullAway")
    protected OwnershipCheck() {}

    OwnershipCheck(LocalDate day, Instant at, CheckCounts counts) {
        this.checkedOn = day;
        this.checkedAt = at;
        this.places = counts.places();
        this.placesOwned = counts.placesOwned();
        this.matters = counts.matters();
        this.mattersOwned = counts.mattersOwned();
        this.customers = counts.customers();
        this.customersListed = counts.customersListed();
    }

    CheckRow row() {
        return new CheckRow(
                id(),
                checkedOn,
                checkedAt,
                new CheckCounts(places, placesOwned, matters, mattersOwned, customers, customersListed));
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
