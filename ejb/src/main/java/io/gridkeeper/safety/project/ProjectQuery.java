package io.gridkeeper.safety.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The conditions of one query: text with named parameters only, never with values in it. */
final class ProjectQuery {

    private static final String INVOLVED =
            "(p.plan.applicantId = :me or p.plan.hostId = :me or p.contactId = :me or exists (select 1 from"
                    + " ProjectPerson m where m.projectId = p.id and m.personId = :me and m.leftAt is null))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Projects in the grids somebody sees, and those in which he takes part himself. */
    ProjectQuery visibleTo(long me, Optional<Set<Long>> grids, boolean outsider) {
        if (outsider) {
            return involving(me);
        }
        grids.ifPresent(ids -> {
            conditions.add("(p.plan.hostGridId in (:grids) or " + INVOLVED + ")");
            parameters.put("grids", ids.isEmpty() ? Set.of(-1L) : ids);
            parameters.put("me", me);
        });
        return this;
    }

    ProjectQuery involving(long me) {
        conditions.add(INVOLVED);
        parameters.put("me", me);
        return this;
    }

    ProjectQuery matching(ProjectFilter filter) {
        if (filter.text() != null) {
            conditions.add("(lower(p.number) like :text escape '!' or lower(p.plan.name) like :text escape '!' or"
                    + " lower(p.plan.contractorName) like :text escape '!')");
            parameters.put("text", "%" + escaped(filter.text()) + "%");
        }
        if (!filter.states().isEmpty()) {
            among(filter.states());
        }
        if (filter.kind() != null) {
            conditions.add("p.plan.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.gridId() != null) {
            conditions.add("p.plan.hostGridId = :host");
            parameters.put("host", filter.gridId());
        }
        return this;
    }

    ProjectQuery among(Set<ProjectState> states) {
        conditions.add("p.state in (:states)");
        parameters.put("states", states);
        return this;
    }

    ProjectQuery before(long id) {
        conditions.add("p.id < :before");
        parameters.put("before", id);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
