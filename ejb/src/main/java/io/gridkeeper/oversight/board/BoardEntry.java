package io.gridkeeper.oversight.board;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardView;
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
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The published result of one hazard. Holds nothing that may not be read by everybody: texts are masked before they are
 * stored. Concealing it later takes its texts away for good.
 */
@Entity
@Table(name = "board_entry")
class BoardEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_entry_seq")
    @SequenceGenerator(name = "board_entry_seq", sequenceName = "board_entry_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "hazard_number", length = 20, nullable = false, updatable = false)
    private String hazardNumber;

    @Column(name = "unit_name", length = 200)
    private @Nullable String unitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", length = 12)
    private @Nullable HazardCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade", length = 10)
    private @Nullable HazardGrade grade;

    @Column(name = "description", length = 2000)
    private @Nullable String description;

    @Column(name = "measures", length = 2000)
    private @Nullable String measures;

    @Column(name = "found_on", nullable = false, updatable = false)
    private LocalDate foundOn;

    @Column(name = "closed_on", nullable = false, updatable = false)
    private LocalDate closedOn;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected BoardEntry() {}

    /** @param names of people, to be masked wherever they occur */
    BoardEntry(HazardView hazard, Collection<String> names, Instant publishedAt) {
        hazardNumber = hazard.row().number();
        foundOn = CompanyClock.dayOf(hazard.row().receivedAt());
        closedOn = CompanyClock.dayOf(Objects.requireNonNullElse(hazard.result().closedAt(), publishedAt));
        this.publishedAt = publishedAt;
        var taken = Objects.requireNonNullElse(hazard.result().measuresTaken(), "");
        if (!Sensitivity.isSensitive(hazard.description() + taken)) {
            var path = hazard.where().gridPath();
            unitName = path.get(Math.min(1, path.size() - 1));
            category = hazard.row().category();
            grade = hazard.row().grade();
            description = Masking.of(hazard.description(), names);
            measures = taken.isBlank() ? null : Masking.of(taken, names);
        }
    }

    /** Leaves number and result only. */
    void conceal() {
        unitName = null;
        category = null;
        grade = null;
        description = null;
        measures = null;
    }

    long id() {
        return id;
    }
}
