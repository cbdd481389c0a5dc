package io.gridkeeper.marketing.upkeep;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A piece of network work in a grid; it has any number of plans, of which the last holds, until it is closed. */
@Entity
@Table(name = "network_project")
class NetworkProject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "network_project_seq")
    @SequenceGenerator(name = "network_project_seq", sequenceName = "network_project_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;
    private String name;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private int plans;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected NetworkProject() {}

    NetworkProject(String number, String name, long gridId, LocalDate day) {
        this.number = number;
        this.name = name;
        this.gridId = gridId;
        this.openedOn = day;
    }

    /** The number of the plan that is drafted now. */
    int nextPlan() {
        requireOpen();
        return ++plans;
    }

    /** The newest plan, to which files are added; 0 for none. */
    int plans() {
        return plans;
    }

    void requirePlan() {
        requireOpen();
        if (plans == 0) {
            throw Refusal.conflict("upkeep.refusal.noPlan", number);
        }
    }

    void close(LocalDate day) {
        requireOpen();
        closedOn = day;
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw Refusal.conflict("upkeep.refusal.projectClosed", number);
        }
    }

    long gridId() {
        return gridId;
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
