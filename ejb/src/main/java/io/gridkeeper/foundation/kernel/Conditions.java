package io.gridkeeper.foundation.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The conditions of one query, all of which hold: text with named parameters only, never with values in it. */
public abstract class Conditions {

    private static final String WORDS = "words";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    protected Conditions() {}

    protected Conditions(Conditions same) {
        conditions.addAll(same.conditions);
        parameters.putAll(same.parameters);
    }

    protected final void add(String condition) {
        conditions.add(condition);
    }

    /** Left out when there is no value. */
    protected final void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    protected final void equal(String path, String name, @Nullable Object value) {
        add(path + " = :" + name, name, value);
    }

    /** One of the values; any where there are none. */
    protected final void among(String path, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            var any = AnyOf.of(name, values);
            add(path + any.text());
            bind(any.parameters());
        }
    }

    /** In one of the grids; null means anywhere, and whoever sees no grid finds nothing. */
    protected final void within(String path, @Nullable Collection<Long> grids) {
        if (grids == null) {
            return;
        }
        if (grids.isEmpty()) {
            add("1 = 0");
        } else {
            among(path, "grids", grids);
        }
    }

    /** All words stand in the column of words; by the database's own index of words where it has one. */
    protected final void words(String column, Collection<String> words, boolean wordIndex) {
        if (wordIndex) {
            add(
                    "cast(sql('(string_to_array(?, '' '') @> string_to_array(?, '' ''))', " + column
                            + ", :words) as Boolean) = true",
                    WORDS,
                    String.join(" ", words));
            return;
        }
        int index = 0;
        for (var word : words) {
            var name = "word" + index++;
            add("concat(' ', " + column + ", ' ') like :" + name, name, "% " + word + " %");
        }
    }

    protected final void rewrite(UnaryOperator<String> condition) {
        conditions.replaceAll(condition);
    }

    protected final void bind(Map<String, Object> more) {
        parameters.putAll(more);
    }

    /** Whether the database's own word index answers a part of it. */
    public final boolean asksWordIndex() {
        return parameters.containsKey(WORDS);
    }

    /** The conditions, with a leading space, or nothing. */
    public final String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public final Map<String, Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }
}
