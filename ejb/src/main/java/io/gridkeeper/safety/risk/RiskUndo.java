package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.bulk.ImportUndo;
import io.gridkeeper.foundation.bulk.ImportedRow;
import io.gridkeeper.foundation.kernel.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Takes the import of a risk list back. What was added is ended and so told to platforms, not wiped out: they and the
 * history know of it. A row's text is the version at the end of the import, so that any later change is seen.
 */
@Dependent
class RiskUndo implements ImportUndo {

    static final String KIND = "risk";
    static final String POINT = "riskPoint";
    static final String UNIT = "riskUnit";
    static final String EVENT = "riskEvent";
    static final String MEASURE = "measure";

    @Inject
    private Risks risks;

    @Inject
    private RiskRegister register;

    @Inject
    private RiskMeasures measures;

    @Inject
    private RiskEnding ending;

    @Inject
    private RiskAccess access;

    @Inject
    @Any
    @SuppressWarnings("NullAway.Init")
    private Instance<RiskFollowers> followers;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> changedSince(List<ImportedRow> rows) {
        var changed = rows.stream().filter(row -> !says(row).equals(row.after()));
        var used = rows.stream()
                .map(this::pointOf)
                .distinct()
                .filter(point -> followers.stream().anyMatch(one -> one.follow(point)));
        return Stream.concat(changed.map(ImportedRow::code), used).distinct().toList();
    }

    /** What a row says now: its version, and whether it has ended. */
    private String says(ImportedRow row) {
        return switch (row.kind()) {
            case POINT -> text(risks.point(row.code()));
            case UNIT -> text(risks.unit(id(row)));
            case EVENT -> text(risks.event(id(row)));
            case MEASURE -> text(risks.measure(id(row)));
            default -> "";
        };
    }

    static String text(RiskPoint point) {
        return point.code() + " v" + point.version() + (point.closedOn() == null ? "" : " closed");
    }

    static String text(RiskUnit unit) {
        return unit.point().code() + " v" + unit.version() + (unit.endedOn() == null ? "" : " ended");
    }

    static String text(RiskEvent event) {
        return event.unit().point().code() + " v" + event.version() + (event.isActive() ? "" : " ended");
    }

    static String text(ControlMeasure measure) {
        return measure.event().unit().point().code() + " v" + measure.version() + (measure.isActive() ? "" : " ended");
    }

    private String pointOf(ImportedRow row) {
        return row.after().substring(0, row.after().indexOf(' '));
    }

    /** A code such as {@code 1051 flange leak} begins with the id. */
    private static long id(ImportedRow row) {
        return Long.parseLong(row.code().substring(0, row.code().indexOf(' ')));
    }

    @Override
    public void takeBack(List<ImportedRow> rows) {
        var reason = Messages.in(Messages.CHINESE).text("risk.import.undone");
        of(rows, MEASURE).forEach(row -> measures.end(id(row), reason));
        of(rows, EVENT).forEach(row -> {
            if (row.isCreated()) {
                register.endEvent(id(row), reason);
            } else {
                withdraw(risks.event(id(row)));
            }
        });
        of(rows, UNIT).forEach(row -> {
            var unit = risks.unit(id(row));
            ending.end(unit, access.act());
        });
        of(rows, POINT).forEach(row -> register.closePoint(row.code(), reason));
    }

    private void withdraw(RiskEvent event) {
        event.withdrawResidual();
        risks.flush();
        var point = event.unit().point();
        point.weigh(risks.events(point.id()));
    }

    private static List<ImportedRow> of(List<ImportedRow> rows, String kind) {
        return rows.stream().filter(row -> Objects.equals(row.kind(), kind)).toList();
    }
}
