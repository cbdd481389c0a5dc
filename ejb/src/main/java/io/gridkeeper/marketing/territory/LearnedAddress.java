package io.gridkeeper.marketing.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address, or the beginning of some, whose unit a person has chosen once for all. */
@Entity
@Table(name = "learned_address")
class LearnedAddress {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learned_address_seq")
    @SequenceGenerator(name = "learned_address_seq", sequenceName = "learned_address_seq", allocationSize = 50)
    private @Nullable Long id;

    private String address;

    @Column(name = "address_key")
    private String addressKey;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "learned_at")
    private Instant learnedAt;

    @Column(name = "learned_by")
    private String learnedBy;

    @SuppressWarnings("NullAway")
    protected LearnedAddress() {}

    LearnedAddress(String address, long unitId, String by, Instant at) {
        this.address = address;
        this.addressKey = AddressKey.of(address);
        this.unitId = unitId;
        this.learnedBy = by;
        this.learnedAt = at;
    }

    /** The same address in another unit from now on. */
    void moveTo(long unit, String by, Instant at) {
        unitId = unit;
        learnedBy = by;
        learnedAt = at;
    }
}
