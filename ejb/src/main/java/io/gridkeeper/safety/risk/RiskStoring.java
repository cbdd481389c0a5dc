package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stores the rows of an import through the same doors as everybody's: what is there already is left as it is. */
@Dependent
class RiskStoring {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Risks risks;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RiskRegister register;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RiskMeasures measures;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RiskAssessor assessor;

    RiskImportOutcome.Taken store(List<RiskLine> lines, LocalDate today) {
        var filing = new Filing(today);
        lines.forEach(filing::store);
        return new RiskImportOutcome.Taken(lines.size(), filing.points, filing.events, filing.added);
    }

    /** One list on its way; the bean itself outlives it and keeps nothing of it. */
    private final class Filing {

        private final LocalDate today;
        private final Set<Long> assess = new HashSet<>();
        private int points;
        private int events;
        private int added;

        Filing(LocalDate today) {
            this.today = today;
        }

        private void store(RiskLine line) {
            var point = point(line.point());
            var unit = unit(point, line.unit());
            long event = event(point, unit, line);
            var measure = line.measure();
            if (measure != null && isNew(point, event, measure)) {
                measures.add(event, measure);
                added++;
            }
            risks.flush();
            if (assess.remove(event)) {
                assess(event, AssessmentStage.INHERENT, line.inherent());
            }
            if (line.residual() != null && risks.event(event).residual() == null && risks.measuresOf(event) > 0) {
                assess(event, AssessmentStage.RESIDUAL, line.residual());
            }
        }

        private RiskPoint point(DescribePoint wanted) {
            return known(wanted).orElseGet(() -> {
                points++;
                return risks.point(register.addPoint(wanted));
            });
        }

        private Optional<RiskPoint> known(DescribePoint wanted) {
            var code = wanted.code();
            return code == null ? risks.named(wanted.gridId(), wanted.name()) : risks.knownPoint(code);
        }

        private long unit(RiskPoint point, DescribeUnit wanted) {
            return risks.units(point.id()).stream()
                    .filter(unit -> unit.name().equals(wanted.name()))
                    .map(RiskUnit::id)
                    .findFirst()
                    .orElseGet(() -> register.addUnit(point.code(), wanted));
        }

        private long event(RiskPoint point, long unit, RiskLine line) {
            return risks.events(point.id()).stream()
                    .filter(event -> event.unit().id() == unit
                            && event.name().equals(line.event().name()))
                    .map(RiskEvent::id)
                    .findFirst()
                    .orElseGet(() -> {
                        events++;
                        long event = register.addEvent(unit, line.event());
                        assess.add(event);
                        return event;
                    });
        }

        private boolean isNew(RiskPoint point, long event, DescribeMeasure wanted) {
            return risks.measures(point.id()).stream()
                    .noneMatch(measure -> measure.event().id() == event
                            && measure.description().equals(wanted.description()));
        }

        private void assess(long event, AssessmentStage stage, @Nullable RiskFactors factors) {
            if (factors != null) {
                var reason = Messages.in(Messages.CHINESE).text("risk.import.reason");
                assessor.assess(event, new AssessRisk(stage, factors, today, reason));
            }
        }
    }
}
