package io.gridkeeper.duty.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something done in a grid on a day, recorded by one responsible person; pictures of before and after may follow. */
@Entity
@Table(name = "grid_activity")
class GridActivity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_activity_seq")
    @SequenceGenerator(name = "grid_activity_seq", sequenceName = "grid_activity_seq", allocationSize = 50)
    private long id;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ActivityKind kind;

    @Column(updatable = false)
    private String title;

    @Column(name = "wording", updatable = false)
    private @Nullable String text;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(precision = 4, scale = 1, updatable = false)
    private BigDecimal hours;

    @Column(updatable = false)
    private int present;

    @Column(updatable = false)
    private @Nullable Integer expected;

    @Column(name = "responsible_id", updatable = false)
    private long responsibleId;

    @Column(name = "before_file_id")
    private @Nullable Long beforeFileId;

    @Column(name = "after_file_id")
    private @Nullable Long afterFileId;

    @ElementCollection
    @CollectionTable(name = "grid_activity_person", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "person_id")
    private Set<Long> participants;

    @ElementCollection
    @CollectionTable(name = "grid_activity_absent", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "person_id")
    private Set<Long> absent;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected GridActivity() {}

    GridActivity(RecordActivity wish, long responsibleId) {
        this.gridId = wish.gridId();
        this.kind = wish.kind();
        this.title = wish.title();
        this.text = wish.text();
        this.heldOn = wish.heldOn();
        this.hours = wish.hours();
        this.expected = wish.expected();
        this.responsibleId = responsibleId;
        this.participants = new HashSet<>(wish.participants());
        this.absent = new HashSet<>(wish.absent());
        this.present = participants.size();
    }

    void show(boolean before, long fileId) {
        if (before) {
            beforeFileId = fileId;
        } else {
            afterFileId = fileId;
        }
    }

    /** @param reads whether the caller may read a confidential text and see its pictures */
    ActivityRow row(String gridName, String responsible, boolean reads) {
        boolean shown = reads || !isConfidential();
        return new ActivityRow(
                id,
                gridId,
                gridName,
                kind,
                title,
                shown ? text : null,
                heldOn,
                hours,
                present,
                expected,
                responsible,
                shown && beforeFileId != null,
                shown && afterFileId != null);
    }

    long id() {
        return id;
    }

    long gridId() {
        return gridId;
    }

    boolean isConfidential() {
        return kind.isConfidential();
    }

    String clause() {
        return kind.clause();
    }

    long responsibleId() {
        return responsibleId;
    }

    @Nullable
    Long fileId(boolean before) {
        return before ? beforeFileId : afterFileId;
    }
}
