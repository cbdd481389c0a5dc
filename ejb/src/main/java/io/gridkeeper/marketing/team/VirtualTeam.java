package io.gridkeeper.marketing.team;

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

/** A team for a sales grid. Life: formed, {@link #leadBy led}, {@link #close closed}; its members come and go. */
@Entity
@Table(name = "sales_team")
class VirtualTeam {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_team_seq")
    @SequenceGenerator(name = "sales_team_seq", sequenceName = "sales_team_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;
    private String name;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "leader_id")
    private @Nullable Long leaderId;

    @Column(name = "formed_on")
    private LocalDate formedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected VirtualTeam() {}

    VirtualTeam(FormTeam order, long gridId) {
        this.code = order.code();
        this.name = order.name();
        this.gridId = gridId;
        this.formedOn = order.from();
    }

    void leadBy(@Nullable Long personId) {
        leaderId = personId;
    }

    void close(LocalDate day) {
        requireOpen();
        closedOn = day.isBefore(formedOn) ? formedOn : day;
    }

    void requireOpen() {
        if (closedOn != null) {
            throw Refusal.conflict("team.refusal.closed", code);
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return code;
    }

    long gridId() {
        return gridId;
    }

    @Nullable
    Long leaderId() {
        return leaderId;
    }

    LocalDate formedOn() {
        return formedOn;
    }
}
