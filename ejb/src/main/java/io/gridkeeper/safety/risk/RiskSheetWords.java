package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of enumerations in the workbook: those of the pages in Chinese. */
final class RiskSheetWords {

    private static final Messages CHINESE = Messages.in(Messages.CHINESE);

    private RiskSheetWords() {}

    static String word(String prefix, Enum<?> constant) {
        return CHINESE.text("risk." + prefix + "." + constant.name());
    }

    /** Word → constant, in the order of the constants. */
    static <T extends Enum<T>> Map<String, T> words(String prefix, Class<T> type) {
        var words = new LinkedHashMap<String, T>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.put(word(prefix, constant), constant));
        return words;
    }
}
