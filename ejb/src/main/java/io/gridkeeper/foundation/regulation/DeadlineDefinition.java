package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.HashSet;
import java.util.List;

/** A whole deadline table as it is adopted: lines, terms and settings. */
public record DeadlineDefinition(
        DeadlineProfile profile, List<DeadlineRule> rules, DeadlineTerms terms, CompanySettings settings) {

    private static final int MOST_RULES = 20;

    public DeadlineDefinition {
        rules = List.copyOf(rules);
        if (rules.isEmpty() || rules.size() > MOST_RULES) {
            throw Refusal.invalid("regulation.table.size", rules.size(), MOST_RULES);
        }
        var values = new HashSet<String>();
        for (var rule : rules) {
            if (!values.add(rule.axisValue())) {
                throw Refusal.invalid("regulation.table.doubledAxis", rule.axisValue());
            }
        }
    }

    /** A preset with the given settings. */
    public static DeadlineDefinition preset(DeadlineProfile profile, CompanySettings settings) {
        if (profile.isOwnTable()) {
            throw Refusal.invalid("regulation.table.size", 0, MOST_RULES);
        }
        return new DeadlineDefinition(profile, profile.rules(), profile.terms(), settings);
    }

    /** The company's own table; each line needs its names in both languages. */
    public static DeadlineDefinition own(List<DeadlineRule> rules, DeadlineTerms terms, CompanySettings settings) {
        for (var rule : rules) {
            var names = rule.names();
            if (names == null || names.chinese().isBlank() || names.english().isBlank()) {
                throw Refusal.invalid("regulation.table.namesMissing", rule.axisValue());
            }
        }
        return new DeadlineDefinition(DeadlineProfile.P5, rules, terms, settings);
    }
}
