package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way to divide the market. While it is planned it is designed, edited by hand and compared; approved, it waits for
 * its day; active, it is the plan in force; archived, it stays readable. Every change of its division raises the
 * revision, so that an edit of an outdated picture is refused.
 */
@Entity
@Table(name = "territory_scenario")
class TerritoryScenario {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "territory_scenario_seq")
    @SequenceGenerator(name = "territory_scenario_seq", sequenceName = "territory_scenario_seq", allocationSize = 50)
    private @Nullable Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private ScenarioState state;

    @Embedded
    private ScenarioSettings settings;

    private @Nullable String figures;
    private @Nullable String outcome;

    @Column(name = "job_id")
    private @Nullable Long jobId;

    private int revision;
    private int units;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "designed_at")
    private @Nullable Instant designedAt;

    @Embedded
    private @Nullable Sanction sanction;

    @ElementCollection
    @CollectionTable(name = "territory_weight", joinColumns = @JoinColumn(name = "scenario_id"))
    @OrderColumn(name = "position")
    private List<WeightWish> weights = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "territory_input", joinColumns = @JoinColumn(name = "scenario_id"))
    @MapKeyColumn(name = "input")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "finding")
    private Map<PlanInput, String> inputs = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "territory_grid", joinColumns = @JoinColumn(name = "scenario_id"))
    @OrderBy("number")
    private List<PlannedGrid> grids = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "territory_fixed", joinColumns = @JoinColumn(name = "scenario_id"))
    @MapKeyColumn(name = "unit_id")
    @Column(name = "grid_number")
    private Map<Long, Integer> fixed = new HashMap<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected TerritoryScenario() {}

    TerritoryScenario(ScenarioOrder order, String by, Instant at) {
        state = ScenarioState.PLANNING;
        createdBy = by;
        createdAt = at;
        describe(order);
    }

    final void describe(ScenarioOrder order) {
        requirePlanning();
        name = order.name();
        settings = ScenarioSettings.of(order);
        weights.clear();
        weights.addAll(order.weights());
        inputs.clear();
        order.inputs().forEach(this::find);
    }

    /** Notes what was found about an input; an empty finding takes it away. */
    final void find(PlanInput input, String finding) {
        requirePlanning();
        if (finding.isBlank()) {
            inputs.remove(input);
        } else {
            inputs.put(input, finding.strip());
        }
    }

    void fix(Map<Long, Integer> unitsToGrids) {
        fixed.clear();
        fixed.putAll(unitsToGrids);
    }

    void plan(Collection<PlannedGrid> planned) {
        if (!grids().equals(List.copyOf(planned))) {
            grids.clear();
            grids.addAll(planned);
        }
        settings = settings.withGrids(planned.size());
    }

    /** A job computes it from now on. */
    void computedBy(long job) {
        requirePlanning();
        jobId = job;
        outcome = null;
    }

    /** Nothing computes it any more; what stood in the way is kept. */
    void computed(@Nullable String found, Instant at) {
        jobId = null;
        outcome = found;
        designedAt = at;
    }

    /** Another division of so many units, with its figures. */
    void divided(int dividedUnits, String newFigures) {
        requirePlanning();
        units = dividedUnits;
        figures = newFigures;
        revision++;
    }

    @Clause("R14-3.1b")
    void approve(String by, Instant at, long unitsWithoutGrid) {
        requirePlanning();
        if (inputs.size() < PlanInput.values().length) {
            throw Refusal.invalid("territory.scenario.inputsMissing", inputs.size(), PlanInput.values().length)
                    .citing("R14-3.1b");
        }
        if (figures == null || unitsWithoutGrid > 0) {
            throw Refusal.invalid("territory.scenario.hole", unitsWithoutGrid).citing("R14-3.1d");
        }
        state = ScenarioState.APPROVED;
        sanction = Sanction.by(by, at);
    }

    /** Back to the drawing board, as long as it is not in force. */
    void reopen() {
        requireApproved();
        state = ScenarioState.PLANNING;
        sanction = null;
    }

    void comesIntoForceOn(LocalDate day) {
        sanction = requireApproved().comingIntoForceOn(day);
    }

    void activate(Instant at, Collection<PlannedGrid> realGrids) {
        sanction = requireApproved().activated(at);
        state = ScenarioState.ACTIVE;
        grids.clear();
        grids.addAll(realGrids);
    }

    void archive() {
        state = ScenarioState.ARCHIVED;
    }

    void requirePlanning() {
        if (state != ScenarioState.PLANNING) {
            throw Refusal.conflict("territory.scenario.notPlanning");
        }
    }

    void requireRevision(int seen) {
        if (seen != revision) {
            throw Refusal.conflict("territory.scenario.changedMeanwhile");
        }
    }

    private Sanction requireApproved() {
        if (state != ScenarioState.APPROVED || sanction == null) {
            throw Refusal.conflict("territory.scenario.notApproved");
        }
        return sanction;
    }

    ScenarioRow row() {
        return new ScenarioRow(
                id(),
                name,
                state,
                settings.gridCount(),
                units,
                revision,
                jobId,
                sanction == null ? null : sanction.effectiveOn(),
                createdBy,
                createdAt,
                designedAt,
                sanction == null ? null : sanction.approvedBy(),
                sanction == null ? null : sanction.approvedAt(),
                sanction == null ? null : sanction.activatedAt());
    }

    ScenarioOrder order(Map<String, Integer> fixedByCode) {
        return new ScenarioOrder(
                name,
                settings.gridCount(),
                weights,
                settings.seed(),
                settings.keepCustomers(),
                settings.handoverDays(),
                settings.barriers(),
                fixedByCode,
                inputs);
    }

    ScenarioState state() {
        return state;
    }

    List<PlannedGrid> grids() {
        return List.copyOf(grids);
    }

    List<WeightWish> weights() {
        return List.copyOf(weights);
    }

    Map<Long, Integer> fixed() {
        return Map.copyOf(fixed);
    }

    Optional<String> figures() {
        return Optional.ofNullable(figures);
    }

    Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<Long> jobId() {
        return Optional.ofNullable(jobId);
    }

    Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(sanction).map(Sanction::effectiveOn);
    }

    ScenarioSettings settings() {
        return settings;
    }

    String name() {
        return name;
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
