package io.gridkeeper.marketing.target;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The company's seasons; each plan keeps those it was made with. */
@Entity
@Table(name = "sales_season")
class SeasonSetting {

    static final int ONLY = 1;

    @Id
    private int id;

    private String percents;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SeasonSetting() {}

    Seasons seasons() {
        return Seasons.parse(percents);
    }

    void become(Seasons seasons) {
        percents = seasons.text();
    }
}
