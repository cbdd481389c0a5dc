package io.gridkeeper.marketing.ownership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Something that a look found without an owner. Written once; gone with the next look. */
@Entity
@Table(name = "ownership_gap")
class OwnershipGap {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ownership_gap_seq")
    @SequenceGenerator(name = "ownership_gap_seq", sequenceName = "ownership_gap_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "check_id")
    private long checkId;

    @Enumerated(EnumType.STRING)
    private GapKind kind;

    private String reference;
    private String name;

    @Column(name = "grid_id")
    private @Nullable Long gridId;

    private String clause;

    @SuppressWarnings("NullAway")
    protected OwnershipGap() {}

    OwnershipGap(long check, GapKind kind, Found found, String clause) {
        this.checkId = check;
        this.kind = kind;
        this.reference = found.reference();
        this.name = found.name().length() <= LONGEST_NAME
                ? found.name()
                : found.name().substring(0, LONGEST_NAME);
        this.gridId = found.gridId();
        this.clause = clause;
    }

    /** What was found, by the number or code people know it by. */
    record Found(String reference, String name, @Nullable Long gridId) {}
}
