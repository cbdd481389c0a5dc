package io.gridkeeper.duty.meeting;

import java.time.LocalDate;

/** How somebody stood on the sheet of a meeting that was held. */
record OwedMeeting(long personId, LocalDate heldOn, Standing standing) {}
