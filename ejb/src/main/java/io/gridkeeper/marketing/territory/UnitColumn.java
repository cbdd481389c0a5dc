package io.gridkeeper.marketing.territory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a list of units says of each, in the order in which it is exported: the name in GeoJSON and English sheets, and
 * the headings under which companies bring it.
 */
enum UnitColumn {
    CODE("code", "编码", "单元编码", "代码"),
    NAME("name", "名称", "单元名称"),
    KIND("kind", "类型", "单元类型"),
    X("x", "经度", "横坐标", "lng", "lon", "longitude"),
    Y("y", "纬度", "纵坐标", "lat", "latitude"),
    SHAPE("shape", "轮廓", "边界", "wkt"),
    ADDRESS("address", "地址"),
    CITY("city", "所属市"),
    CUSTOMERS("customers", "客户数", "现有客户数"),
    POTENTIAL("potential", "潜在客户数", "潜力"),
    REVENUE("revenue", "年收入", "收入"),
    WORKLOAD("workload", "月工作量", "工作量"),
    COVERAGE("coverage", "覆盖率", "资源覆盖率"),
    CAPACITY("capacity", "剩余容量", "容量");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> headings;

    UnitColumn(String word, String... headings) {
        this.word = word;
        this.headings = List.of(headings);
    }

    /** The column under a heading; blanks, case, a star and what stands in brackets do not matter. */
    static Optional<UnitColumn> under(String heading) {
        var plain = heading.replaceAll("[（(].*[）)]|[\\s*]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.word.equals(plain) || column.headings.contains(plain))
                .findFirst();
    }

    /** Those that an export writes: a city is part of the address there. */
    static List<UnitColumn> exported() {
        return Arrays.stream(values()).filter(column -> column != CITY).toList();
    }

    String word() {
        return word;
    }

    /** As a sheet in the language has it. */
    String heading(Locale locale) {
        return "en".equals(locale.getLanguage()) ? word : headings.getFirst();
    }
}
