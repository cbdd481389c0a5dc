package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Bigrams;
import io.gridkeeper.foundation.kernel.Refusal;
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

/**
 * A customer's file. Life: {@link #Customer filed}, {@link #rewrite written anew}, {@link #reclassify moved} from class
 * to class, {@link #putOnListOf handed} from list to list, {@link #lose lost} and {@link #winBack won back}. The grid is
 * the unit's and follows it; see {@link Customers#followUnits}.
 */
@Entity
@Table(name = "customer")
class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
    @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_class")
    private CustomerClass customerClass;

    private String name;

    @Column(name = "name_core")
    private String nameCore;

    @Column(name = "search_words")
    private String searchWords;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "grid_id")
    private @Nullable Long gridId;

    private @Nullable String address;

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    private @Nullable String source;
    private @Nullable String supplier;

    @Column(name = "contract_end")
    private @Nullable LocalDate contractEnd;

    @Column(name = "visit_months")
    private int visitMonths;

    @Column(name = "last_touch_on")
    private @Nullable LocalDate lastTouchOn;

    @Column(name = "next_visit_on")
    private @Nullable LocalDate nextVisitOn;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "filed_by_id")
    private @Nullable Long filedById;

    @Column(name = "lost_on")
    private @Nullable LocalDate lostOn;

    @Column(name = "change_number")
    private int changeNumber;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Customer() {}

    /** Where a customer is: the unit of the address and the grid it lies in today. */
    record Home(long unitId, @Nullable Long gridId) {}

    @SuppressWarnings("NullAway")
    Customer(String number, FileCustomer file, Home home, LocalDate day, @Nullable Long filedBy) {
        this.number = number;
        this.filedOn = day;
        this.filedById = filedBy;
        this.customerClass = file.customerClass();
        rewrite(file, home);
    }

    final void rewrite(FileCustomer file, Home home) {
        kind = file.kind();
        name = file.name();
        nameCore = Likeness.core(file.name());
        unitId = home.unitId();
        gridId = home.gridId();
        address = file.address();
        ownerId = file.ownerId();
        source = file.source();
        supplier = file.supplier();
        contractEnd = file.contractEnd();
        visitMonths = file.visitMonths();
        searchWords = Bigrams.joined(number, name, address, supplier);
    }

    void reclassify(CustomerClass to, boolean reasoned) {
        FilingRules.requireChange(customerClass, to, reasoned);
        if (to == CustomerClass.KEY && visitMonths == 0) {
            throw Refusal.invalid("customer.refusal.cycleMissing").citing("R14-3.3.3a");
        }
        customerClass = to;
    }

    void putOnListOf(@Nullable Long person) {
        if (Objects.equals(ownerId, person)) {
            throw Refusal.conflict("customer.refusal.sameList");
        }
        ownerId = person;
    }

    /** Goes to another unit and its grid; the list it was on stays only where its owner works there too. */
    void moveTo(Home home, boolean ownerStays) {
        unitId = home.unitId();
        gridId = home.gridId();
        ownerId = ownerStays ? ownerId : null;
    }

    void lose(LocalDate day) {
        if (lostOn != null) {
            throw Refusal.conflict("customer.refusal.lostAlready");
        }
        lostOn = day;
    }

    void winBack() {
        if (lostOn == null) {
            throw Refusal.conflict("customer.refusal.notLost");
        }
        lostOn = null;
    }

    /** Somebody talked to the customer; a cycle begins anew with it. */
    void touched(LocalDate day, @Nullable LocalDate nextVisit) {
        if (lastTouchOn == null || !day.isBefore(lastTouchOn)) {
            lastTouchOn = day;
            nextVisitOn = nextVisit;
        }
    }

    /** A customer with a cycle whom nobody has visited yet is due from the filing on. */
    void expectVisit(@Nullable LocalDate day) {
        nextVisitOn = day;
    }

    /** The contract runs on to another last day, later than the one before. */
    void renew(LocalDate end) {
        if (contractEnd != null && !end.isAfter(contractEnd)) {
            throw Refusal.invalid("customer.refusal.renewedEarlier", contractEnd.toString());
        }
        contractEnd = end;
    }

    boolean isOnListOf(@Nullable Long person) {
        return ownerId != null && ownerId.equals(person);
    }

    int nextChange() {
        return ++changeNumber;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    CustomerKind kind() {
        return kind;
    }

    CustomerClass customerClass() {
        return customerClass;
    }

    long unitId() {
        return unitId;
    }

    @Nullable
    Long gridId() {
        return gridId;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    Long ownerId() {
        return ownerId;
    }

    @Nullable
    Long filedById() {
        return filedById;
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    String supplier() {
        return supplier;
    }

    @Nullable
    LocalDate contractEnd() {
        return contractEnd;
    }

    int visitMonths() {
        return visitMonths;
    }

    @Nullable
    LocalDate lastTouchOn() {
        return lastTouchOn;
    }

    @Nullable
    LocalDate nextVisitOn() {
        return nextVisitOn;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    @Nullable
    LocalDate lostOn() {
        return lostOn;
    }

    String nameCore() {
        return nameCore;
    }
}
