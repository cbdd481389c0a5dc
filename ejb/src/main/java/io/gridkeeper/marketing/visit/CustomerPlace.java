package io.gridkeeper.marketing.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Where exactly a customer is, noted by somebody who stood there; until then the unit's own point stands for it. */
@Entity
@Table(name = "customer_place")
class CustomerPlace {

    @Id
    @Column(name = "customer_id")
    private long customerId;

    private double longitude;
    private double latitude;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Column(name = "noted_by_id")
    private long notedById;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected CustomerPlace() {}

    CustomerPlace(long customerId, Spot spot, LocalDate day, long person) {
        this.customerId = customerId;
        note(spot, day, person);
    }

    final void note(Spot spot, LocalDate day, long person) {
        longitude = spot.x();
        latitude = spot.y();
        notedOn = day;
        notedById = person;
    }

    long customerId() {
        return customerId;
    }

    Spot spot() {
        return new Spot(longitude, latitude);
    }
}
