package io.gridkeeper.marketing.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By what the key of the numbers is recognised, so that a node with another key says so instead of locking with it. */
@Entity
@Table(name = "customer_key")
class CustomerKey {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private String fingerprint;

    @SuppressWarnings("NullAway")
    protected CustomerKey() {}

    CustomerKey(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    String fingerprint() {
        return fingerprint;
    }
}
