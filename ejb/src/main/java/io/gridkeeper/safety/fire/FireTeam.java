package io.gridkeeper.safety.fire;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leading group or a volunteer brigade with its roster. */
@Entity
@Table(name = "fire_team")
class FireTeam {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fire_team_seq")
    @SequenceGenerator(name = "fire_team_seq", sequenceName = "fire_team_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TeamKind kind;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(name = "formed_on")
    private LocalDate formedOn;

    private @Nullable String equipment;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "fire_team_member", joinColumns = @JoinColumn(name = "team_id"))
    @OrderColumn(name = "position")
    private List<TeamMember> members = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FireTeam() {}

    FireTeam(FormTeam wish, LocalDate formedOn) {
        this.kind = wish.kind();
        this.gridId = wish.gridId();
        this.formedOn = formedOn;
        form(wish, formedOn);
    }

    void form(FormTeam wish, LocalDate on) {
        formedOn = on;
        equipment = wish.equipment();
        members.clear();
        members.addAll(wish.members());
    }

    long id() {
        return id;
    }

    TeamKind kind() {
        return kind;
    }

    long gridId() {
        return gridId;
    }

    LocalDate formedOn() {
        return formedOn;
    }

    @Nullable
    String equipment() {
        return equipment;
    }

    List<TeamMember> members() {
        return List.copyOf(members);
    }
}
