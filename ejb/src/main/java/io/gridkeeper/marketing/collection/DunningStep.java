package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.calendar.DayUnit;
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

/** A stored step of the table. */
@Entity
@Table(name = "dunning_step")
class DunningStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dunning_step_seq")
    @SequenceGenerator(name = "dunning_step_seq", sequenceName = "dunning_step_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private CollectionKind kind;

    private int position;

    @Enumerated(EnumType.STRING)
    private DunningAction action;

    private int amount;

    @Enumerated(EnumType.STRING)
    private DayUnit unit;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected DunningStep() {}

    DunningStep(StepRow row) {
        this.kind = row.kind();
        this.position = row.position();
        this.action = row.action();
        this.amount = row.amount();
        this.unit = row.unit();
    }

    StepRow row() {
        return new StepRow(kind, position, action, amount, unit);
    }
}
