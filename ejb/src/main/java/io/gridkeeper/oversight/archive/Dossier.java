package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Everything that goes into the record of one hazard.
 *
 * @param number of the record, {@code DA-2026-000001}
 * @param clauseTitles by clause id
 */
record Dossier(
        String number,
        Instant filedAt,
        String company,
        HazardView hazard,
        Map<String, String> clauseTitles,
        List<FiledPhoto> photos,
        Messages messages) {

    Dossier {
        photos = List.copyOf(photos);
    }

    /** The clauses under which anything was done or due, in order. */
    static List<String> clausesOf(HazardView hazard) {
        var clauses = new TreeSet<String>();
        var due = hazard.limits().clause();
        if (due != null) {
            clauses.add(due);
        }
        for (var event : hazard.events()) {
            var clause = event.clause();
            if (clause != null) {
                clauses.add(clause);
            }
        }
        return List.copyOf(clauses);
    }
}
