package io.gridkeeper.foundation.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a grid was from a day to a day, both included; {@link VersionLine} keeps the versions of a grid in a row. */
@Entity
@Table(name = "grid_version")
class GridVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_version_seq")
    @SequenceGenerator(name = "grid_version_seq", sequenceName = "grid_version_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String name;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    private @Nullable String location;

    @Column(name = "business_line")
    private @Nullable String businessLine;

    private @Nullable String activity;
    private @Nullable String duty;
    private String places;
    private String causes = "";

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected GridVersion() {}

    @SuppressWarnings("NullAway.Init")
    GridVersion(long gridId, LocalDate from, @Nullable LocalDate to, GridFacts facts, Stamp stamp) {
        this.gridId = gridId;
        this.validFrom = from;
        this.validTo = to;
        this.madeBy = stamp.by();
        this.madeAt = stamp.at();
        says(facts);
    }

    /** Who made a version and when. */
    record Stamp(String by, Instant at) {}

    final void says(GridFacts facts) {
        name = facts.name();
        parentId = facts.parentId();
        unitId = facts.unitId();
        location = facts.location();
        businessLine = facts.businessLine();
        activity = facts.activity();
        duty = facts.duty();
        places = facts.places();
    }

    GridFacts facts() {
        return new GridFacts(name, parentId, unitId, location, businessLine, activity, duty, places);
    }

    /** Ends the day before another begins, which it gives. */
    GridVersion splitOn(LocalDate day, Stamp stamp) {
        var next = new GridVersion(gridId, day, validTo, facts(), stamp);
        validTo = day.minusDays(1);
        return next;
    }

    void beginsOn(LocalDate day) {
        validFrom = day;
    }

    void because(Collection<VersionCause> more) {
        var all = EnumSet.noneOf(VersionCause.class);
        all.addAll(causes());
        all.addAll(more);
        causes = all.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    Set<VersionCause> causes() {
        return causes.isEmpty()
                ? Set.of()
                : Arrays.stream(causes.split(",", -1))
                        .map(VersionCause::valueOf)
                        .collect(Collectors.toSet());
    }

    /** Whether area and responsibility are fixed. */
    boolean isFixed() {
        return duty != null && (location != null || !places.isEmpty());
    }

    long gridId() {
        return gridId;
    }

    LocalDate from() {
        return validFrom;
    }

    @Nullable
    LocalDate to() {
        return validTo;
    }

    VersionRow row(int number) {
        return new VersionRow(number, validFrom, validTo, facts(), causes(), madeBy, madeAt);
    }
}
