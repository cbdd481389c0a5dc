package io.gridkeeper.safety.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A filter a person keeps under a name of his own. */
@Entity
@Table(name = "hazard_filter")
class KeptFilter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hazard_filter_seq")
    @SequenceGenerator(name = "hazard_filter_seq", sequenceName = "hazard_filter_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "name", length = 60, nullable = false)
    private String name;

    @Column(name = "query", length = 2000, nullable = false)
    private String query;

    @SuppressWarnings("NullAway.Init")
    protected KeptFilter() {}

    KeptFilter(long accountId, String name, String query) {
        this.accountId = accountId;
        this.name = name;
        this.query = query;
    }

    void changeTo(String newQuery) {
        query = newQuery;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    SavedFilter saved() {
        return new SavedFilter(id, name, query);
    }
}
