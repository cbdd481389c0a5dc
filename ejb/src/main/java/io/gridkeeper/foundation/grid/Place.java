package io.gridkeeper.foundation.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place of a grid with a code on the wall; whoever scans it reports from there. */
@Entity
@Table(name = "grid_place")
class Place {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_place_seq")
    @SequenceGenerator(name = "grid_place_seq", sequenceName = "grid_place_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;
    private String name;

    @Column(name = "grid_id")
    private long gridId;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Place() {}

    Place(PlaceEntry entry, long gridId) {
        this.code = entry.code();
        this.name = entry.name();
        this.gridId = gridId;
    }

    void describe(PlaceEntry entry, long grid) {
        name = entry.name();
        gridId = grid;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String name() {
        return name;
    }

    long gridId() {
        return gridId;
    }

    String code() {
        return code;
    }
}
