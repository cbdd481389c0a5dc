package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardSort;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The addresses of the register's neighbours: the same list sorted, shaped, filtered or turned otherwise. */
public record ListAddress(HazardFilter filter, HazardSort sort, boolean board) {

    private static final Set<String> NOT_FILTERS = Set.of("sort", "view", "cursor", "all");

    /** What the address asks for, without order, shape and position; empty values are no wish. */
    static Map<String, List<String>> parameters() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .forEach((name, values) -> {
                    List<String> wanted = List.of(values).stream()
                            .filter(value -> !value.isBlank())
                            .toList();
                    if (name.equals("all") || (!wanted.isEmpty() && !NOT_FILTERS.contains(name))) {
                        asked.put(name, wanted);
                    }
                });
        return openAsOneState(asked);
    }

    /** In the select of states "open" is one choice; the register knows it as a flag of its own. */
    private static Map<String, List<String>> openAsOneState(Map<String, List<String>> asked) {
        if (List.of("OPEN").equals(asked.get("state"))) {
            asked.remove("state");
            asked.put("open", List.of("true"));
        }
        return asked;
    }

    public String sorted(String other) {
        return new ListAddress(filter, HazardSort.valueOf(other), board).toString();
    }

    public String shaped(boolean asBoard) {
        return new ListAddress(filter, sort, asBoard).toString();
    }

    public String without(String name) {
        return new ListAddress(filter.with(name, null), sort, board).toString();
    }

    public String at(String cursor) {
        return this + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    /** A bare register shows what is open, so "everything" has to be said. */
    @Override
    public String toString() {
        String query = filter.toQuery();
        return "/hazard/list?" + (query.isEmpty() ? "all=true" : query) + (board ? "&view=board" : "") + "&sort="
                + sort;
    }
}
