package io.gridkeeper.safety.takeover;

import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardSource;
import java.util.Map;
import java.util.Optional;

/** The words ledgers use for sources, kinds, grades and states. */
final class LedgerWords {

    private static final Map<String, HazardGrade> GRADES = Map.of(
            "", HazardGrade.GENERAL,
            "一般", HazardGrade.GENERAL,
            "一般隐患", HazardGrade.GENERAL,
            "重大", HazardGrade.MAJOR,
            "重大隐患", HazardGrade.MAJOR);

    private static final Map<String, Boolean> STRUCK_OFF = Map.ofEntries(
            Map.entry("", false),
            Map.entry("已销号", true),
            Map.entry("销号", true),
            Map.entry("已闭环", true),
            Map.entry("已整改", true),
            Map.entry("已完成", true),
            Map.entry("是", true),
            Map.entry("未销号", false),
            Map.entry("未整改", false),
            Map.entry("未闭环", false),
            Map.entry("整改中", false),
            Map.entry("待验收", false),
            Map.entry("否", false));

    private static final Map<String, HazardSource> SOURCES = Map.ofEntries(
            Map.entry("日常", HazardSource.DAILY),
            Map.entry("综合", HazardSource.COMPREHENSIVE),
            Map.entry("专业", HazardSource.SPECIALISED),
            Map.entry("季节", HazardSource.SEASONAL),
            Map.entry("节假日", HazardSource.KEY_PERIOD),
            Map.entry("重点时段", HazardSource.KEY_PERIOD),
            Map.entry("事故类比", HazardSource.ACCIDENT_ANALOGY),
            Map.entry("复产复工", HazardSource.RESUMPTION),
            Map.entry("外聘专家", HazardSource.OUTSIDE_EXPERT),
            Map.entry("管控措施失效", HazardSource.MEASURE_FAILED));

    private static final Map<String, HazardCategory> CATEGORIES = Map.of(
            "", HazardCategory.OTHER,
            "安全", HazardCategory.SAFETY,
            "工艺", HazardCategory.PROCESS,
            "电气", HazardCategory.ELECTRICAL,
            "仪表", HazardCategory.INSTRUMENTS,
            "消防", HazardCategory.FIRE,
            "总图", HazardCategory.LAYOUT,
            "设备", HazardCategory.EQUIPMENT,
            "其他", HazardCategory.OTHER);

    private LedgerWords() {}

    static Optional<HazardGrade> grade(String word) {
        return Optional.ofNullable(GRADES.get(word));
    }

    static Optional<Boolean> struckOff(String word) {
        return Optional.ofNullable(STRUCK_OFF.get(word));
    }

    /** The source by its leading words, as in 专业性排查（起重机械）; daily checks when the column is empty. */
    static HazardSource source(String occasion) {
        for (var known : SOURCES.entrySet()) {
            if (occasion.contains(known.getKey())) {
                return known.getValue();
            }
        }
        return occasion.isEmpty() ? HazardSource.DAILY : HazardSource.OTHER;
    }

    static Optional<HazardCategory> category(String word) {
        return Optional.ofNullable(CATEGORIES.get(word.replace("类", "").replace("隐患", "")));
    }
}
