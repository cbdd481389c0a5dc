package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.regulation.DeadlineRule.Route;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A line of an adopted deadline table as it is stored. */
@Embeddable
class DeadlineRuleColumns {

    @Column(name = "axis_value", nullable = false, length = 40)
    private String axisValue;

    @Column(name = "name_zh", length = 60)
    private @Nullable String chineseName;

    @Column(name = "name_en", length = 60)
    private @Nullable String englishName;

    @Column(name = "amount")
    private @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", length = 20)
    private @Nullable DayUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead_role", nullable = false, length = 20)
    private Lead lead;

    @Enumerated(EnumType.STRING)
    @Column(name = "escalation_role", nullable = false, length = 20)
    private Lead escalation;

    @Column(name = "clause", nullable = false, length = 40)
    private String clause;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineRuleColumns() {}

    DeadlineRuleColumns(DeadlineRule rule) {
        axisValue = rule.axisValue();
        lead = rule.route().lead();
        escalation = rule.route().escalation();
        clause = rule.clause();
        var names = rule.names();
        if (names != null) {
            chineseName = names.chinese();
            englishName = names.english();
        }
        var span = rule.span();
        if (span != null) {
            amount = span.amount();
            unit = span.unit();
        }
    }

    DeadlineRule rule() {
        return new DeadlineRule(axisValue, names(), span(), new Route(lead, escalation), clause);
    }

    private @Nullable Bilingual names() {
        return chineseName == null || englishName == null ? null : new Bilingual(chineseName, englishName);
    }

    private @Nullable DaySpan span() {
        return amount == null || unit == null ? null : new DaySpan(amount, unit);
    }
}
