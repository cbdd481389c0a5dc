package io.gridkeeper.duty.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was said and decided, written by who was on duty. */
@Embeddable
record Minutes(
        @Column(name = "minutes_text") String text,
        @Column(name = "minutes_by_id") Long byId,
        @Column(name = "minutes_at") Instant at) {}
