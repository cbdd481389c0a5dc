package io.gridkeeper.foundation.organisation;

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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the company: the company itself, a unit, a workshop, a team or a department; or a contractor, which hangs
 * below the company and is no part of it. The path holds the ids from
 * the root down to itself, so a branch is everything whose path begins with it.
 */
@Entity
@Table(name = "org_unit")
class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "org_unit_seq")
    @SequenceGenerator(name = "org_unit_seq", sequenceName = "org_unit_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private String path = "";

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Unit() {}

    Unit(UnitEntry entry) {
        this.code = entry.code();
        this.name = entry.name();
        this.kind = entry.kind();
    }

    void describe(UnitEntry entry) {
        name = entry.name();
        kind = entry.kind();
    }

    /** Hangs the unit below another, or makes it a root; its path follows by {@link #findPath}. */
    void hangBelow(@Nullable Unit parent) {
        parentId = parent == null ? null : parent.id();
    }

    /** Hangs a new unit below a stored one. */
    void standBelow(Unit parent) {
        hangBelow(parent);
        path = parent.path + id() + "/";
    }

    /** Takes the path anew from the parents, after any of them may have moved. */
    void findPath(Map<Long, Unit> all) {
        path = pathIn(all);
    }

    private String pathIn(Map<Long, Unit> all) {
        var parent = parentId == null ? null : all.get(parentId);
        return (parent == null ? "/" : parent.pathIn(all)) + id() + "/";
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String path() {
        return path;
    }

    String code() {
        return code;
    }
}
