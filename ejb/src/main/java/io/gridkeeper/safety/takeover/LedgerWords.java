package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.HazardState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of ledgers for sources, kinds, grades and states: the suite's own in both languages, and those of the field. */
final class LedgerWords {

    private static final Map<String, HazardGrade> GRADES = known("hazard.grade.", HazardGrade.values());
    private static final Map<String, HazardCategory> CATEGORIES = known("hazard.category.", HazardCategory.values());
    private static final Map<String, HazardSource> SOURCES = known("hazard.source.", HazardSource.values());
    private static final Map<String, LedgerStanding> STANDINGS = new HashMap<>();

    /** The first that occurs counts: a seasonal check may also call itself a special one. */
    private static final List<Map.Entry<String, HazardSource>> HINTS = List.of(
            Map.entry("节假日", HazardSource.KEY_PERIOD),
            Map.entry("重点时段", HazardSource.KEY_PERIOD),
            Map.entry("季节", HazardSource.SEASONAL),
            Map.entry("复产", HazardSource.RESUMPTION),
            Map.entry("复工", HazardSource.RESUMPTION),
            Map.entry("事故类比", HazardSource.ACCIDENT_ANALOGY),
            Map.entry("专家", HazardSource.OUTSIDE_EXPERT),
            Map.entry("管控措施失效", HazardSource.MEASURE_FAILED),
            Map.entry("综合", HazardSource.COMPREHENSIVE),
            Map.entry("专业", HazardSource.SPECIALISED),
            Map.entry("日常", HazardSource.DAILY));

    static {
        GRADES.put("", HazardGrade.GENERAL);
        GRADES.put("一般", HazardGrade.GENERAL);
        GRADES.put("重大", HazardGrade.MAJOR);
        CATEGORIES.put("", HazardCategory.OTHER);
        known("hazard.state.", HazardState.values())
                .forEach((word, state) -> STANDINGS.put(word, LedgerStanding.of(state)));
        Stream.of("", "未销号", "未整改", "未闭环", "未完成", "否").forEach(word -> STANDINGS.put(word, LedgerStanding.OPEN));
        Stream.of("销号", "已闭环", "已整改", "已完成", "是").forEach(word -> STANDINGS.put(word, LedgerStanding.CLOSED));
    }

    private LedgerWords() {}

    private static <E extends Enum<E>> Map<String, E> known(String prefix, E[] values) {
        var words = new HashMap<String, E>();
        for (var language : List.of(Messages.CHINESE, Locale.ENGLISH)) {
            for (var value : values) {
                words.put(plain(Messages.in(language).text(prefix + value.name())), value);
            }
        }
        return words;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    static Optional<HazardGrade> grade(String word) {
        return Optional.ofNullable(GRADES.get(plain(word)));
    }

    static Optional<LedgerStanding> standing(String word) {
        return Optional.ofNullable(STANDINGS.get(plain(word)));
    }

    /** The source by its name or by what the occasion speaks of; daily checks when the column is empty. */
    static HazardSource source(String occasion) {
        if (occasion.isEmpty()) {
            return HazardSource.DAILY;
        }
        var named = SOURCES.get(plain(occasion));
        return named != null
                ? named
                : HINTS.stream()
                        .filter(hint -> occasion.contains(hint.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(HazardSource.OTHER);
    }

    static Optional<HazardCategory> category(String word) {
        return Optional.ofNullable(CATEGORIES.get(plain(word)))
                .or(() -> Optional.ofNullable(
                        CATEGORIES.get(plain(word.replace("类", "").replace("隐患", "")))));
    }
}
