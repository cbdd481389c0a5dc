package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
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

/** A set of posts as adopted, written once; it counts for every day until the next set begins (R07-18a). */
@Entity
@Table(name = "grid_post_set")
@Clause("R07-18a")
class PostSet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_post_set_seq")
    @SequenceGenerator(name = "grid_post_set_seq", sequenceName = "grid_post_set_seq", allocationSize = 50)
    private @Nullable Long id;

    private String preset;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @ElementCollection
    @CollectionTable(name = "grid_post_limit", joinColumns = @JoinColumn(name = "set_id"))
    @OrderColumn(name = "place")
    private List<PostLimitColumns> limits = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected PostSet() {}

    PostSet(String preset, LocalDate effectiveFrom, List<PostLimit> limits, String adoptedBy, Instant adoptedAt) {
        this.preset = preset;
        this.effectiveFrom = effectiveFrom;
        this.adoptedBy = adoptedBy;
        this.adoptedAt = adoptedAt;
        limits.forEach(limit -> this.limits.add(new PostLimitColumns(limit)));
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    PostSetRow row() {
        return new PostSetRow(
                Objects.requireNonNull(id),
                preset,
                effectiveFrom,
                limits.stream().map(PostLimitColumns::limit).toList(),
                adoptedBy,
                adoptedAt);
    }
}
