package io.gridkeeper.safety.risk;

import org.jspecify.annotations.Nullable;

/** Something that just happened below a risk point and is to be written down; long notes are cut. */
record RiskNews(
        RiskSubject subject,
        long subjectId,
        RiskAction action,
        @Nullable String note) {

    private static final int LONGEST = 600;

    RiskNews {
        note = note == null || note.length() <= LONGEST ? note : note.substring(0, LONGEST);
    }
}
