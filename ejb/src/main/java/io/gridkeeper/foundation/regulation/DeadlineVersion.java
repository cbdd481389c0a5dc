package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.kernel.Clause;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deadline table as adopted from a day on. Written once; it counts for what happened while it was in force, also after
 * the next one came (R07-18a). Presets are copied in, so that a newer suite never changes an old limit.
 */
@Entity
@Table(name = "deadline_version")
@Clause("R07-18a")
class DeadlineVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_version_seq")
    @SequenceGenerator(name = "deadline_version_seq", sequenceName = "deadline_version_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "profile", nullable = false, length = 10)
    private DeadlineProfile profile;

    @Column(name = "effective_from", nullable = false)
    private LocalDate effectiveFrom;

    @Column(name = "adopted_by", nullable = false, length = 60)
    private String adoptedBy;

    @Column(name = "adopted_at", nullable = false)
    private Instant adoptedAt;

    @Column(name = "normal_limit", nullable = false)
    private boolean normalLimit;

    @Column(name = "restarts_on_rerouting", nullable = false)
    private boolean restartsOnRerouting;

    @Column(name = "cap_amount")
    private @Nullable Integer capAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "cap_unit", length = 20)
    private @Nullable DayUnit capUnit;

    @Column(name = "cap_clause", length = 40)
    private @Nullable String capClause;

    @Column(name = "external_amount")
    private @Nullable Integer externalAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "external_unit", length = 20)
    private @Nullable DayUnit externalUnit;

    @Column(name = "external_clause", length = 40)
    private @Nullable String externalClause;

    @Column(name = "reason_clause", length = 40)
    private @Nullable String reasonClause;

    @ElementCollection
    @CollectionTable(name = "deadline_rule", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<DeadlineRuleColumns> rules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "deadline_setting", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "name", length = 60)
    @Column(name = "setting_value", nullable = false, length = 60)
    private Map<String, String> settings = new LinkedHashMap<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineVersion() {}

    DeadlineVersion(DeadlineDefinition definition, LocalDate effectiveFrom, String adoptedBy, Instant adoptedAt) {
        this.profile = definition.profile();
        this.effectiveFrom = effectiveFrom;
        this.adoptedBy = adoptedBy;
        this.adoptedAt = adoptedAt;
        take(definition.terms());
        definition.rules().forEach(rule -> rules.add(new DeadlineRuleColumns(rule)));
        settings.putAll(definition.settings().named());
    }

    private void take(DeadlineTerms terms) {
        normalLimit = terms.normalLimit();
        restartsOnRerouting = terms.restartsOnRerouting();
        reasonClause = terms.reasonClause();
        var cap = terms.cap();
        if (cap != null) {
            capAmount = cap.span().amount();
            capUnit = cap.span().unit();
            capClause = cap.clause();
        }
        var external = terms.externalReport();
        if (external != null) {
            externalAmount = external.span().amount();
            externalUnit = external.span().unit();
            externalClause = external.clause();
        }
    }

    DeadlineTable table() {
        return new DeadlineTable(id, definition());
    }

    DeadlineVersionRow row() {
        return new DeadlineVersionRow(id, effectiveFrom, definition(), adoptedBy, adoptedAt);
    }

    long id() {
        return id;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    private DeadlineDefinition definition() {
        var lines = rules.stream().map(DeadlineRuleColumns::rule).toList();
        return new DeadlineDefinition(profile, lines, terms(), CompanySettings.of(settings));
    }

    private DeadlineTerms terms() {
        return new DeadlineTerms(
                normalLimit,
                restartsOnRerouting,
                cited(capAmount, capUnit, capClause),
                cited(externalAmount, externalUnit, externalClause),
                reasonClause);
    }

    private static @Nullable CitedSpan cited(
            @Nullable Integer amount, @Nullable DayUnit unit, @Nullable String clause) {
        return amount == null || unit == null || clause == null
                ? null
                : new CitedSpan(new DaySpan(amount, unit), clause);
    }
}
