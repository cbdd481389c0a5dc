package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Conditions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The conditions of one query: text with named parameters only, never with values in it. */
final class ProjectQuery extends Conditions {

    private static final String INVOLVED =
            "(p.plan.applicantId = :me or p.plan.hostId = :me or p.contactId = :me or exists (select 1 from"
                    + " ProjectPerson m where m.projectId = p.id and m.personId = :me and m.leftAt is null))";

    /** Projects in the grids somebody sees, and those in which he takes part himself. */
    ProjectQuery visibleTo(long me, Optional<Set<Long>> grids, boolean outsider) {
        if (outsider) {
            return involving(me);
        }
        grids.ifPresent(ids -> {
            add("(p.plan.hostGridId in (:grids) or " + INVOLVED + ")");
            bind(Map.of("grids", ids.isEmpty() ? Set.of(-1L) : ids, "me", me));
        });
        return this;
    }

    ProjectQuery involving(long me) {
        add(INVOLVED, "me", me);
        return this;
    }

    ProjectQuery matching(ProjectFilter filter) {
        if (filter.text() != null) {
            add("(lower(p.number) like :text escape '!' or lower(p.plan.name) like :text escape '!' or"
                    + " lower(p.plan.contractorName) like :text escape '!')");
            bind(Map.of("text", "%" + escaped(filter.text()) + "%"));
        }
        if (!filter.states().isEmpty()) {
            among(filter.states());
        }
        equal("p.plan.kind", "kind", filter.kind());
        equal("p.plan.hostGridId", "host", filter.gridId());
        return this;
    }

    ProjectQuery among(Set<ProjectState> states) {
        add("p.state in (:states)", "states", states);
        return this;
    }

    ProjectQuery before(long id) {
        add("p.id < :before", "before", id);
        return this;
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
