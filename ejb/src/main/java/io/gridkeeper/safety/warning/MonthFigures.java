package io.gridkeeper.safety.warning;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What the signals of a month count: in all, those still open, by kind and by location. */
@Clause({"R11-2.4.2b", "R12-4.6a"})
public record MonthFigures(
        int correspondents, int signals, int open, Map<SignalKind, Integer> byKind, Map<String, Integer> byLocation) {

    public MonthFigures {
        byKind = Map.copyOf(byKind);
        byLocation = Map.copyOf(byLocation);
    }

    /** Counts what the purpose asks for; the location is the grid. */
    static MonthFigures of(int correspondents, Collection<SignalRow> signals, AnalysisPurpose purpose) {
        var byKind = new EnumMap<SignalKind, Integer>(SignalKind.class);
        var byLocation = new TreeMap<String, Integer>();
        int counted = 0;
        int open = 0;
        for (var signal : signals) {
            if (purpose.counts(signal.kind())) {
                counted++;
                open += signal.settledOn() == null ? 1 : 0;
                byKind.merge(signal.kind(), 1, Integer::sum);
                byLocation.merge(signal.gridName(), 1, Integer::sum);
            }
        }
        return new MonthFigures(correspondents, counted, open, byKind, byLocation);
    }
}
