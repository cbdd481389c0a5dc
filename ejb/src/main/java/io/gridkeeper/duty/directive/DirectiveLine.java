package io.gridkeeper.duty.directive;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one grid owes of a directive. Life: open, named to a person, acknowledged, done with what was reported. */
@Entity
@Table(name = "directive_line")
class DirectiveLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directive_line_seq")
    @SequenceGenerator(name = "directive_line_seq", sequenceName = "directive_line_seq", allocationSize = 50)
    private long id;

    @Column(name = "directive_id", updatable = false)
    private long directiveId;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "acknowledged_on")
    private @Nullable LocalDate acknowledgedOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "reported")
    private @Nullable String reported;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected DirectiveLine() {}

    DirectiveLine(long directiveId, long gridId, @Nullable Long personId) {
        this.directiveId = directiveId;
        this.gridId = gridId;
        this.personId = personId;
    }

    /** One named person answers for the leaf. */
    void name(long person) {
        mustBeOpen();
        personId = person;
    }

    void acknowledge(LocalDate on) {
        mustBeOpen();
        if (acknowledgedOn == null) {
            acknowledgedOn = on;
        }
    }

    void done(@Nullable String report, LocalDate on) {
        mustBeOpen();
        acknowledge(on);
        reported = Typed.optional(report, 1000);
        doneOn = on;
    }

    /** What is done stays as it was reported; the refusal names the clause of what was handed down. */
    void mustBeOpen(DirectiveKind kind) {
        if (doneOn != null) {
            throw Refusal.conflict("directive.refusal.done").citing(kind.clause());
        }
    }

    private void mustBeOpen() {
        if (doneOn != null) {
            throw Refusal.conflict("directive.refusal.done");
        }
    }

    LineRow row(String gridName, @Nullable String person) {
        return new LineRow(id, directiveId, gridId, gridName, personId, person, acknowledgedOn, doneOn, reported);
    }

    long directiveId() {
        return directiveId;
    }

    long gridId() {
        return gridId;
    }

    @Nullable
    Long personId() {
        return personId;
    }
}
