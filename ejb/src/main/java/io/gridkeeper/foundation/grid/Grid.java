package io.gridkeeper.foundation.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A static grid: a stretch of the company that somebody answers for. A grid belongs to at most one unit and a unit to
 * at most one grid. The path holds the ids from the root down to itself.
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

    long id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return code;
    }
}
