package io.gridkeeper.marketing.target;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One part of a target: the company, an area, a grid or a person, with its twelve months. */
@Entity
@Table(name = "target_node")
class TargetNode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "target_node_seq")
    @SequenceGenerator(name = "target_node_seq", sequenceName = "target_node_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private int position;

    @Enumerated(EnumType.STRING)
    private NodeKind kind;

    @Column(name = "grid_id")
    private @Nullable Long gridId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    private String name;
    private long weight;
    private String months;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected TargetNode() {}

    /** Who or what a node is for. */
    record Face(
            NodeKind kind, @Nullable Long gridId, @Nullable Long personId, String name) {}

    TargetNode(long planId, @Nullable Long parentId, int position, Face face) {
        this.planId = planId;
        this.parentId = parentId;
        this.position = position;
        this.kind = face.kind();
        this.gridId = face.gridId();
        this.personId = face.personId();
        this.name = face.name();
        this.months = Months.NONE.text();
    }

    /** The same in another plan, below another node. */
    TargetNode copy(long plan, @Nullable Long parent) {
        var copy = new TargetNode(plan, parent, position, new Face(kind, gridId, personId, name));
        copy.weight = weight;
        copy.months = months;
        return copy;
    }

    void assign(Months amounts) {
        months = amounts.text();
    }

    void weigh(long by) {
        weight = by;
    }

    Months months() {
        return Months.parse(months);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long planId() {
        return planId;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    NodeKind kind() {
        return kind;
    }

    @Nullable
    Long gridId() {
        return gridId;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    String name() {
        return name;
    }

    long weight() {
        return weight;
    }
}
