package io.gridkeeper.marketing.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How long the other grid has to say its word. */
@Entity
@Table(name = "dispute_setting")
class DisputeSetting {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "hearing_workdays")
    private int hearingWorkdays;

    @Version
    private long version;

    protected DisputeSetting() {}

    int hearingWorkdays() {
        return hearingWorkdays;
    }

    void hearFor(int workdays) {
        hearingWorkdays = workdays;
    }
}
