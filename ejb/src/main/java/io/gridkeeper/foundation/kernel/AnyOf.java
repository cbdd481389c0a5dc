package io.gridkeeper.foundation.kernel;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The values of an {@code in} of a query, each a parameter of its own. A query with a list as one parameter is translated
 * anew every time it is asked; one of these is translated once for each number of values.
 */
public final class AnyOf {

    /** More values than these are one list again, so that there are never many translations of one query. */
    static final int MOST = 24;

    private final String name;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private AnyOf(String name) {
        this.name = name;
    }

    /** The values as parameters whose names begin so; where there are none, nothing is found. */
    public static AnyOf of(String name, Collection<?> values) {
        var any = new AnyOf(name);
        if (values.isEmpty() || values.size() > MOST) {
            any.parameters.put(name, values);
        } else {
            values.forEach(value -> any.parameters.put(name + any.parameters.size(), value));
        }
        return any;
    }

    /** What follows the path: {@code = :name0}, or {@code in} and all of them. */
    public String text() {
        return parameters.size() == 1 && !parameters.containsKey(name)
                ? " = :" + name + "0"
                : parameters.keySet().stream().collect(Collectors.joining(", :", " in (:", ")"));
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** The query with the values in it. */
    public <Q extends Query> Q into(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
