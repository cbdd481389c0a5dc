package io.gridkeeper.duty.charter;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version of a unit's plan. Life: drafted, then {@link #approve approved} by somebody else, once. */
@Entity
@Table(name = "unit_charter")
@Clause("R13-2f")
class Charter {

    static final String CLAUSE = "R13-2f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_charter_seq")
    @SequenceGenerator(name = "unit_charter_seq", sequenceName = "unit_charter_seq", allocationSize = 50)
    private long id;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(name = "charter_number", updatable = false)
    private int number;

    @Column(updatable = false)
    private String title;

    @Column(name = "wording", updatable = false)
    private String text;

    @Column(name = "drafted_by_id", updatable = false)
    private long draftedById;

    @Column(name = "drafted_on", updatable = false)
    private LocalDate draftedOn;

    @Column(name = "approved_by_id")
    private @Nullable Long approvedById;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Charter() {}

    Charter(DraftCharter draft, int number, long draftedById, LocalDate draftedOn) {
        this.gridId = draft.gridId();
        this.number = number;
        this.title = draft.title();
        this.text = draft.text();
        this.draftedById = draftedById;
        this.draftedOn = draftedOn;
    }

    void approve(long by, LocalDate on) {
        if (approvedOn != null) {
            throw Refusal.conflict("charter.refusal.approved").citing(CLAUSE);
        }
        if (by == draftedById) {
            throw Refusal.forbidden("charter.refusal.own").citing(CLAUSE);
        }
        approvedById = by;
        approvedOn = on;
    }

    /** Whether somebody could approve it. */
    boolean awaits(long person) {
        return approvedOn == null && person != draftedById;
    }

    /** Its title and the lines of its text. */
    List<String> lines() {
        return Stream.concat(Stream.of(title), text.lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    CharterRow row(String gridName, String draftedBy, @Nullable String approvedBy, Heads heads) {
        return new CharterRow(
                id, gridId, gridName, number, title, text, draftedBy, draftedOn, approvedBy, approvedOn, heads);
    }

    long id() {
        return id;
    }

    long gridId() {
        return gridId;
    }

    int number() {
        return number;
    }

    long draftedById() {
        return draftedById;
    }

    @Nullable
    Long approvedById() {
        return approvedById;
    }
}
