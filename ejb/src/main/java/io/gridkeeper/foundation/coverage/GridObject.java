package io.gridkeeper.foundation.coverage;

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
import org.jspecify.annotations.Nullable;

/** An area, a machine, a work post or a contractor, known by its code. */
@Entity
@Table(name = "grid_object")
class GridObject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_object_seq")
    @SequenceGenerator(name = "grid_object_seq", sequenceName = "grid_object_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private ObjectKind kind;

    @Column(name = "grid_id")
    private @Nullable Long gridId;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected GridObject() {}

    GridObject(ObjectEntry entry, @Nullable Long grid) {
        this.code = entry.code();
        this.name = entry.name();
        this.kind = entry.kind();
        this.gridId = grid;
    }

    void describe(ObjectEntry entry, @Nullable Long grid) {
        name = entry.name();
        kind = entry.kind();
        gridId = grid;
    }

    String code() {
        return code;
    }
}
