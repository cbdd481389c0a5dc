package io.gridkeeper.marketing.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person to talk to at a customer's. The number is locked for this contact alone and shown masked. */
@Entity
@Table(name = "customer_contact")
class CustomerContact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_contact_seq")
    @SequenceGenerator(name = "customer_contact_seq", sequenceName = "customer_contact_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "lock_name")
    private String lockName = UUID.randomUUID().toString();

    private String name;
    private @Nullable String position;

    @Column(name = "phone_locked")
    private @Nullable String phoneLocked;

    @Column(name = "phone_digest")
    private @Nullable String phoneDigest;

    @Column(name = "phone_masked")
    private @Nullable String phoneMasked;

    private boolean consented;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected CustomerContact() {}

    CustomerContact(long customerId, NewContact contact, PhoneVault vault) {
        this.customerId = customerId;
        this.name = contact.name();
        this.position = contact.position();
        this.consented = contact.consented();
        var phone = contact.phone();
        if (phone != null) {
            phoneLocked = vault.lock(phone, lockName);
            phoneDigest = vault.digest(phone);
            phoneMasked = PhoneNumber.masked(phone);
        }
    }

    /** The number itself. */
    Optional<String> phone(PhoneVault vault) {
        return Optional.ofNullable(phoneLocked).map(locked -> vault.open(locked, lockName));
    }

    boolean belongsTo(long customer) {
        return customerId == customer;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String name() {
        return name;
    }

    CustomerView.ContactRow row() {
        return new CustomerView.ContactRow(id(), name, position, phoneMasked, consented);
    }
}
