package io.gridkeeper.marketing.rollout;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Duties that change together by one decision. */
public record NewChangeSet(String title, LocalDate decidedOn, List<DutyChange> changes) {

    private static final int LONGEST = 120;
    private static final int MOST = 100;

    public NewChangeSet {
        changes = List.copyOf(changes);
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            throw Refusal.invalid("rollout.refusal.title", LONGEST);
        }
        if (changes.isEmpty() || changes.size() > MOST) {
            throw Refusal.invalid("rollout.refusal.changes", MOST).citing("R14-3.0a");
        }
    }
}
