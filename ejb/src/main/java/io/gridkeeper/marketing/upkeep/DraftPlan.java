package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Set;

/** A new version of a technical plan and who drafted it. */
public record DraftPlan(String content, Set<Long> authorIds) {

    private static final int LONGEST = 4000;

    public DraftPlan {
        content = content.strip();
        authorIds = Set.copyOf(authorIds);
        if (content.isEmpty() || content.length() > LONGEST) {
            throw Refusal.invalid("upkeep.refusal.content", LONGEST);
        }
    }
}
