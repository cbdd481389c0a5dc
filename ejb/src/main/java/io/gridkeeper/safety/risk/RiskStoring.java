package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.bulk.BulkDesk;
import io.gridkeeper.foundation.bulk.ImportedRow;
import io.gridkeeper.foundation.kernel.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stores the rows of an import through the same doors as everybody's: what is there already is left as it is. */
@Dependent
class RiskStoring {

    private static final int LONGEST_CODE = 120;

    @Inject
    private Risks risks;

    @Inject
    private RiskRegister register;

    @Inject
    private RiskMeasures measures;

    @Inject
    private RiskAssessor assessor;

    @Inject
    private BulkDesk bulk;

    RisksTaken store(List<RiskLine> lines, LocalDate today) {
        var filing = new Filing(today);
        lines.forEach(filing::store);
        risks.flush();
        bulk.keep(RiskUndo.KIND, filing.rows());
        return new RisksTaken(lines.size(), filing.points, filing.events, filing.added);
    }

    /** One list on its way; the bean itself outlives it and keeps nothing of it. */
    private final class Filing {

        private final LocalDate today;
        private final Set<Long> assess = new HashSet<>();
        private final List<RiskPoint> newPoints = new ArrayList<>();
        private final Set<Long> newUnits = new LinkedHashSet<>();
        private final Set<Long> newEvents = new LinkedHashSet<>();
        private final Set<Long> reassessed = new LinkedHashSet<>();
        private final Set<Long> newMeasures = new LinkedHashSet<>();
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
                newMeasures.add(measures.add(event, measure));
                added++;
            }
            risks.flush();
            if (assess.remove(event)) {
                assess(event, AssessmentStage.INHERENT, line.inherent());
            }
            if (line.residual() != null && risks.event(event).residual() == null && risks.measuresOf(event) > 0) {
                assess(event, AssessmentStage.RESIDUAL, line.residual());
                reassessed.add(event);
            }
        }

        /** Everything that came, and the known events that got a level. */
        private List<ImportedRow> rows() {
            var rows = new ArrayList<ImportedRow>();
            newPoints.forEach(point -> rows.add(row(RiskUndo.POINT, point.code(), RiskUndo.text(point))));
            newUnits.stream()
                    .map(risks::unit)
                    .forEach(unit -> rows.add(row(RiskUndo.UNIT, unit.id(), unit.name(), RiskUndo.text(unit))));
            newEvents.stream()
                    .map(risks::event)
                    .forEach(event -> rows.add(row(RiskUndo.EVENT, event.id(), event.name(), RiskUndo.text(event))));
            reassessed.stream()
                    .filter(event -> !newEvents.contains(event))
                    .map(risks::event)
                    .forEach(event -> rows.add(
                            new ImportedRow(RiskUndo.EVENT, code(event.id(), event.name()), "", RiskUndo.text(event))));
            newMeasures.stream()
                    .map(risks::measure)
                    .forEach(measure -> rows.add(
                            row(RiskUndo.MEASURE, measure.id(), measure.description(), RiskUndo.text(measure))));
            return rows;
        }

        private ImportedRow row(String kind, long id, String name, String text) {
            return row(kind, code(id, name), text);
        }

        private ImportedRow row(String kind, String code, String text) {
            return new ImportedRow(kind, code, null, text);
        }

        private String code(long id, String name) {
            var code = id + " " + name;
            return code.substring(0, Math.min(LONGEST_CODE, code.length()));
        }

        private RiskPoint point(DescribePoint wanted) {
            return known(wanted).orElseGet(() -> {
                points++;
                var point = risks.point(register.addPoint(wanted));
                newPoints.add(point);
                return point;
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
                    .orElseGet(() -> {
                        long unit = register.addUnit(point.code(), wanted);
                        newUnits.add(unit);
                        return unit;
                    });
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
                        newEvents.add(event);
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
