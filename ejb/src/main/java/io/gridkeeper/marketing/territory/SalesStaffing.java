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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person works a sales grid in a post from a day to a day, both included; an open end means until further notice. */
@Entity
@Table(name = "sales_staffing")
class SalesStaffing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_staffing_seq")
    @SequenceGenerator(name = "sales_staffing_seq", sequenceName = "sales_staffing_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "sales_grid_id")
    private long salesGridId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private SalesPost post;

    @Enumerated(EnumType.STRING)
    private Employment employment;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** The staffing of the absent person whose work this one does. */
    @Column(name = "stand_in_for")
    private @Nullable Long standInFor;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SalesStaffing() {}

    SalesStaffing(long gridId, StaffOrder order) {
        this.salesGridId = gridId;
        this.personId = order.personId();
        this.post = order.post();
        this.employment = order.employment();
        this.validFrom = order.from();
        this.validTo = order.to();
    }

    SalesStaffing(SalesStaffing absent, StandIn order) {
        this.salesGridId = absent.salesGridId;
        this.personId = order.personId();
        this.post = absent.post;
        this.employment = order.employment();
        this.validFrom = order.from();
        this.validTo = order.to();
        this.standInFor = absent.id();
    }

    /** Ends with a day; a person who has not begun yet leaves on the first day. */
    void endOn(LocalDate last) {
        validTo = last.isBefore(validFrom) ? validFrom : last;
    }

    String described() {
        return post + " " + employment + " " + validFrom + ".." + (validTo == null ? "" : validTo);
    }

    String days() {
        return validFrom + " – " + (validTo == null ? "" : validTo);
    }

    SalesPost post() {
        return post;
    }

    long personId() {
        return personId;
    }

    long gridId() {
        return salesGridId;
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
