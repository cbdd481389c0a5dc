package io.gridkeeper.marketing.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post in a sales grid; no telephone number, which is shown only where it is needed.
 *
 * @param standInFor the staffing of whoever is absent meanwhile
 */
public record StaffRow(
        long id,
        long salesGridId,
        long personId,
        String personName,
        @Nullable String jobTitle,
        SalesPost post,
        Employment employment,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long standInFor) {

    /** Far in the future where there is none. */
    LocalDate lastDay() {
        return to == null ? LocalDate.MAX : to;
    }

    public boolean isStandIn() {
        return standInFor != null;
    }
}
