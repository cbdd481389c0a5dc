package io.gridkeeper.foundation.grid;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A grid: a stretch of the company that somebody answers for. A static grid belongs to at most one unit and a unit to at
 * most one grid. A dynamic grid stands for a project below a static one; it is opened for some days, may be prolonged,
 * and is closed for good, never with open work in it. The path holds the ids from the root down to itself.
 */
@Entity
@Table(name = "grid")
class Grid {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_seq")
    @SequenceGenerator(name = "grid_seq", sequenceName = "grid_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;
    private String name;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private String path = "";

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    private @Nullable String location;

    @Column(name = "business_line")
    private @Nullable String businessLine;

    @Enumerated(EnumType.STRING)
    private GridKind kind = GridKind.STATIC;

    @Enumerated(EnumType.STRING)
    private GridState state = GridState.OPEN;

    @Column(name = "opens_on")
    private @Nullable LocalDate opensOn;

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private @Nullable String activity;
    private @Nullable String duty;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Grid() {}

    Grid(GridEntry entry) {
        this.code = entry.code();
        this.name = entry.name();
    }

    static Grid dynamic(OpenGrid order) {
        var grid = new Grid(new GridEntry(order.code(), order.name(), null, null, null, null, null, null));
        grid.kind = GridKind.DYNAMIC;
        grid.parentId = order.parentId();
        grid.location = order.location();
        grid.opensOn = order.opensOn();
        grid.closesOn = order.closesOn();
        if (order.closesOn().isBefore(order.opensOn())) {
            throw Refusal.invalid("grid.dynamic.endsBeforeItBegins").citing("R07-8c");
        }
        return grid;
    }

    /** Hangs a new grid below a stored one. */
    void standBelow(Grid parent) {
        hangBelow(parent);
        path = parent.path + id() + "/";
    }

    void mustBeOpen() {
        if (state == GridState.CLOSED) {
            throw Refusal.conflict("grid.dynamic.closed", code).citing("R07-8c");
        }
    }

    void prolong(LocalDate until) {
        mustBeOpen();
        if (closesOn == null || !until.isAfter(closesOn)) {
            throw Refusal.invalid("grid.dynamic.notLater", code).citing("R07-8c");
        }
        closesOn = until;
    }

    /** @param openWork how much is open in it now; the caller holds the grid, so nothing comes in meanwhile */
    void close(long openWork, Instant now) {
        if (kind != GridKind.DYNAMIC) {
            throw Refusal.invalid("grid.dynamic.isStatic", code).citing("R07-8c");
        }
        mustBeOpen();
        if (openWork > 0) {
            throw Refusal.conflict("grid.dynamic.openWork", code, openWork).citing("R07-8c");
        }
        state = GridState.CLOSED;
        closedAt = now;
    }

    Optional<DynamicGridRow> dynamicRow() {
        return opensOn == null || closesOn == null
                ? Optional.empty()
                : Optional.of(new DynamicGridRow(id(), code, name, parent(), opensOn, closesOn, state));
    }

    Grid(String code, DescribeGrid as) {
        this.code = code;
        this.name = as.name();
        describe(as);
    }

    final void describe(DescribeGrid as) {
        name = as.name();
        unitId = as.unitId();
        location = as.location();
        businessLine = as.businessLine();
        activity = as.activity();
        duty = as.duty();
    }

    /** As a roster names it, given the codes of grids and units. */
    GridEntry entry(Map<Long, String> grids, Map<Long, String> units) {
        return new GridEntry(
                code,
                name,
                parentId == null ? null : grids.get(parentId),
                unitId == null ? null : units.get(unitId),
                location,
                businessLine,
                activity,
                duty);
    }

    void pathBelow(@Nullable Grid parent) {
        path = (parent == null ? "/" : parent.path) + id() + "/";
    }

    String path() {
        return path;
    }

    void describe(GridEntry entry, @Nullable Long unit) {
        name = entry.name();
        location = entry.location();
        businessLine = entry.businessLine();
        activity = entry.activity() == null ? activity : entry.activity();
        duty = entry.duty() == null ? duty : entry.duty();
        unitId = unit;
    }

    /** Exactly as an entry says, texts it leaves out included. */
    void restore(GridEntry entry, @Nullable Long unit) {
        describe(entry, unit);
        activity = entry.activity();
        duty = entry.duty();
    }

    /** What a version says of the grid. */
    GridFacts facts(String places) {
        return new GridFacts(name, parentId, unitId, location, businessLine, activity, duty, places);
    }

    /** Hangs the grid below another, or makes it a root; its path follows by {@link #findPath}. */
    void hangBelow(@Nullable Grid parent) {
        parentId = parent == null ? null : parent.id();
    }

    /** Takes the path anew from the parents, after any of them may have moved. */
    void findPath(Map<Long, Grid> all) {
        path = pathIn(all);
    }

    private String pathIn(Map<Long, Grid> all) {
        var parent = parentId == null ? null : all.get(parentId);
        return (parent == null ? "/" : parent.pathIn(all)) + id() + "/";
    }

    GridKind kind() {
        return kind;
    }

    GridState state() {
        return state;
    }

    @Nullable
    LocalDate closesOn() {
        return closesOn;
    }

    long parent() {
        return Objects.requireNonNull(parentId);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return code;
    }
}
