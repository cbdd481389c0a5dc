package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads filters out of the parameters of an address, and writes them back. */
record FilterReader(Map<String, List<String>> parameters) {

    @Nullable
    String text(String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank()
                ? null
                : values.getFirst().strip();
    }

    boolean flag(String name) {
        return "true".equals(text(name));
    }

    @Nullable
    Long number(String name) {
        var text = text(name);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("risk.refusal.filter", name, text);
        }
    }

    <T extends Enum<T>> @Nullable T word(String name, Class<T> type) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("risk.refusal.filter", name, text));
    }

    static void put(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
