package io.gridkeeper.marketing.territory;

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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sales area or a sales grid. It is planned, becomes active on its first day and is closed with a last day; a closed
 * one opens again when a later plan uses its code. The path holds the ids from the root down to itself.
 */
@Entity
@Table(name = "sales_grid")
class SalesGrid {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_grid_seq")
    @SequenceGenerator(name = "sales_grid_seq", sequenceName = "sales_grid_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private SalesGridKind kind;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private String path = "";

    @Enumerated(EnumType.STRING)
    private SalesGridState state;

    @Column(name = "service_point")
    private @Nullable String servicePoint;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SalesGrid() {}

    SalesGrid(String code, SalesGridKind kind, String name, LocalDate from) {
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.validFrom = from;
        this.state = SalesGridState.PLANNED;
    }

    void describe(String called, @Nullable String point) {
        name = called;
        servicePoint = point;
    }

    /** Hangs it below an area, or makes it a root; a grid takes nothing below itself. Paths follow by {@link #findPath}. */
    void hangBelow(@Nullable SalesGrid area) {
        if (area != null && area.kind != SalesGridKind.AREA) {
            throw Refusal.invalid("territory.grid.parentNoArea", area.code);
        }
        if (area != null && !path.isEmpty() && area.path.startsWith(path)) {
            throw Refusal.invalid("territory.grid.circle", code);
        }
        parentId = area == null ? null : area.id();
    }

    /** Takes the path anew from the areas above, after any of them may have moved. */
    void findPath(Map<Long, SalesGrid> all) {
        path = pathIn(all);
    }

    private String pathIn(Map<Long, SalesGrid> all) {
        var area = parentId == null ? null : all.get(parentId);
        return (area == null ? "/" : area.pathIn(all)) + id() + "/";
    }

    void activate(LocalDate from) {
        if (state != SalesGridState.ACTIVE) {
            state = SalesGridState.ACTIVE;
            validFrom = from;
            validTo = null;
        }
    }

    void close(LocalDate last) {
        state = SalesGridState.CLOSED;
        validTo = last.isBefore(validFrom) ? validFrom : last;
    }

    SalesGridRow row() {
        return new SalesGridRow(id(), code, name, kind, parentId, path, state, servicePoint, validFrom, validTo);
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
