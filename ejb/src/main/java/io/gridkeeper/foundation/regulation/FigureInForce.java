package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a clause currently sets in the company's deadline table.
 *
 * @param labelKey message key of what it sets, with {@code labelArgs}
 * @param span null where it names who leads but no number
 */
public record FigureInForce(
        String labelKey, List<String> labelArgs, @Nullable DaySpan span, DeadlineProfile profile, LocalDate since) {

    public FigureInForce {
        labelArgs = List.copyOf(labelArgs);
    }

    /** All figures of a version that the clause made. */
    static List<FigureInForce> of(DeadlineVersionRow version, String clause) {
        var figures = new ArrayList<FigureInForce>();
        var definition = version.definition();
        for (var rule : definition.rules()) {
            if (rule.clause().equals(clause)) {
                var choice = rule.choice(definition.profile());
                figures.add(figure(version, choice.labelKey(), choice.labelArgs(), choice.period()));
            }
        }
        cited(definition.terms().cap(), clause)
                .ifPresent(span -> figures.add(figure(version, "regulation.figure.cap", List.of(), span)));
        cited(definition.terms().externalReport(), clause)
                .ifPresent(span -> figures.add(figure(version, "regulation.figure.external", List.of(), span)));
        return figures;
    }

    private static Optional<DaySpan> cited(@Nullable CitedSpan cited, String clause) {
        return cited != null && cited.clause().equals(clause) ? Optional.of(cited.span()) : Optional.empty();
    }

    private static FigureInForce figure(
            DeadlineVersionRow version, String labelKey, List<String> labelArgs, @Nullable DaySpan span) {
        return new FigureInForce(labelKey, labelArgs, span, version.definition().profile(), version.effectiveFrom());
    }
}
