package io.gridkeeper.safety.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a person said a heading means; the next ledger with that heading is matched so. */
@Entity
@Table(name = "takeover_column")
class RememberedColumn {

    @Id
    @Column(name = "heading")
    private String heading = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "meaning")
    private LedgerColumn meaning = LedgerColumn.SERIAL;

    @Version
    @Column(name = "version")
    private long version;

    protected RememberedColumn() {}

    RememberedColumn(String heading, LedgerColumn meaning) {
        this.heading = heading;
        this.meaning = meaning;
    }

    String heading() {
        return heading;
    }

    LedgerColumn meaning() {
        return meaning;
    }

    void means(LedgerColumn column) {
        meaning = column;
    }
}
