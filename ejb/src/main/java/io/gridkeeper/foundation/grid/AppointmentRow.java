package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post in a grid.
 *
 * @param mobile only for those who see the grid
 * @param post code of the kind of post
 * @param standsInFor the appointment whose holder is on leave; null for an appointment of one's own
 */
public record AppointmentRow(
        long id,
        long gridId,
        long personId,
        String personName,
        @Nullable String jobTitle,
        @Nullable String mobile,
        String post,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long standsInFor,
        boolean byPosition,
        boolean partTime) {

    public boolean isStandIn() {
        return standsInFor != null;
    }

    /** The same without the telephone number. */
    AppointmentRow masked() {
        return new AppointmentRow(
                id, gridId, personId, personName, jobTitle, null, post, from, to, standsInFor, byPosition, partTime);
    }
}
