package io.gridkeeper.foundation.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What narrows a list, to be written into an address as {@link Asked} reads it; what is not set is left out. */
public final class Narrowing {

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    public Narrowing with(String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
        return this;
    }

    public Narrowing with(String name, boolean flag) {
        return flag ? with(name, "true") : this;
    }

    public Narrowing with(String name, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().map(Enum::name).sorted().toList());
        }
        return this;
    }

    /** All that is set, in the order in which it was. */
    public Map<String, List<String>> parameters() {
        return new LinkedHashMap<>(parameters);
    }

    /** The same as a query string, without a leading question mark. */
    public String toQuery() {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
