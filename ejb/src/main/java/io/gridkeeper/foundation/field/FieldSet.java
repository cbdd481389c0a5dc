package io.gridkeeper.foundation.field;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fields as adopted, written once; they count for every day until the next set begins. */
@Entity
@Table(name = "field_set")
class FieldSet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "field_set_seq")
    @SequenceGenerator(name = "field_set_seq", sequenceName = "field_set_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @ElementCollection
    @CollectionTable(name = "field_line", joinColumns = @JoinColumn(name = "set_id"))
    @OrderColumn(name = "place")
    private List<FieldLineColumns> lines = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected FieldSet() {}

    FieldSet(LocalDate effectiveFrom, List<FieldLine> lines, String adoptedBy, Instant adoptedAt) {
        this.effectiveFrom = effectiveFrom;
        this.adoptedBy = adoptedBy;
        this.adoptedAt = adoptedAt;
        lines.forEach(line -> this.lines.add(new FieldLineColumns(line)));
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    FieldSetRow row() {
        return new FieldSetRow(
                Objects.requireNonNull(id),
                effectiveFrom,
                lines.stream().map(FieldLineColumns::line).toList(),
                adoptedBy,
                adoptedAt);
    }
}
