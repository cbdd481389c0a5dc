package io.gridkeeper.marketing.territory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of lists for the kinds of units. */
final class UnitWords {

    private static final Map<String, SalesUnitKind> KINDS = Map.ofEntries(
            Map.entry("楼宇", SalesUnitKind.BUILDING),
            Map.entry("楼栋", SalesUnitKind.BUILDING),
            Map.entry("街道", SalesUnitKind.STREET),
            Map.entry("道路", SalesUnitKind.STREET),
            Map.entry("小区", SalesUnitKind.COMPOUND),
            Map.entry("园区", SalesUnitKind.COMPOUND),
            Map.entry("网格单元", SalesUnitKind.CELL),
            Map.entry("行政区", SalesUnitKind.AREA),
            Map.entry("区县", SalesUnitKind.AREA));

    private UnitWords() {}

    static Optional<SalesUnitKind> kind(String word) {
        var known = KINDS.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            return Optional.of(SalesUnitKind.valueOf(word.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
