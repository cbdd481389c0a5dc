package io.gridkeeper.safety.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The levels that risk points had on a day, by the assessments made until then: of each event the latest of each stage
 * counts, of each point its gravest event. Assessments are never changed, so yesterday's map stays what it was.
 */
final class LevelsThen {

    private final Map<Long, Map<AssessmentStage, RiskLevel>> byPoint = new HashMap<>();

    /**
     * @param events the point of each event
     * @param assessments of these events, the newest first
     */
    LevelsThen(Map<Long, Long> events, List<RiskAssessment> assessments, LocalDate day) {
        var byEvent = new HashMap<Long, Map<AssessmentStage, RiskLevel>>();
        assessments.stream()
                .filter(assessment -> !assessment.on().isAfter(day))
                .forEach(assessment -> byEvent.computeIfAbsent(
                                assessment.eventId(), event -> new EnumMap<>(AssessmentStage.class))
                        .putIfAbsent(assessment.stage(), assessment.level()));
        byEvent.forEach((event, levels) -> Optional.ofNullable(events.get(event))
                .ifPresent(point -> levels.forEach(
                        (stage, level) -> byPoint.computeIfAbsent(point, any -> new EnumMap<>(AssessmentStage.class))
                                .merge(stage, level, LevelsThen::graver))));
    }

    private static RiskLevel graver(RiskLevel one, RiskLevel other) {
        return RiskLevel.gravest(List.of(one, other)).orElse(one);
    }

    @Nullable
    RiskLevel of(long point, AssessmentStage stage) {
        return byPoint.getOrDefault(point, Map.of()).get(stage);
    }

    /** Points with their levels of that day. */
    List<RiskPointRow> grade(Collection<RiskPointRow> points) {
        return points.stream()
                .map(point -> point.graded(
                        of(point.id(), AssessmentStage.INHERENT), of(point.id(), AssessmentStage.RESIDUAL)))
                .toList();
    }
}
