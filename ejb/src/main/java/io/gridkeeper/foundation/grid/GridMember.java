package io.gridkeeper.foundation.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A person of a contractor works in a dynamic grid and therefore sees it, and no other one. */
@Entity
@Table(name = "grid_member")
class GridMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_member_seq")
    @SequenceGenerator(name = "grid_member_seq", sequenceName = "grid_member_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "person_id")
    private long personId;

    protected GridMember() {}

    GridMember(long gridId, long personId) {
        this.gridId = gridId;
        this.personId = personId;
    }
}
