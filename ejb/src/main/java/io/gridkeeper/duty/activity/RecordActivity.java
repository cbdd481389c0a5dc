package io.gridkeeper.duty.activity;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something done in a grid.
 *
 * @param hours how long it took each who took part
 * @param expected how many should have taken part; null when nobody was called
 * @param participants the ids of the people who did
 * @param absent the ids of the people who were called and stayed away without giving a reason
 */
public record RecordActivity(
        long gridId,
        ActivityKind kind,
        String title,
        @Nullable String text,
        LocalDate heldOn,
        BigDecimal hours,
        @Nullable Integer expected,
        List<Long> participants,
        List<Long> absent) {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(24);

    public RecordActivity {
        title = Typed.required(title, 200, "activity.missing.title");
        text = Typed.optional(text, 2000);
        participants = participants.stream().distinct().toList();
        absent = absent.stream().distinct().toList();
        if (absent.stream().anyMatch(participants::contains)) {
            throw Refusal.invalid("activity.refusal.absent").citing("R12-3.1.6a");
        }
        if (hours.signum() < 0 || hours.compareTo(LONGEST) > 0 || hours.scale() > 1) {
            throw Refusal.invalid("activity.refusal.hours").citing(kind.clause());
        }
        if (expected != null && expected < participants.size() + absent.size()) {
            throw Refusal.invalid("activity.refusal.expected").citing(kind.clause());
        }
        if (expected == null && !absent.isEmpty()) {
            expected = participants.size() + absent.size();
        }
    }

    /** Where nobody is known to have stayed away. */
    public RecordActivity(
            long gridId,
            ActivityKind kind,
            String title,
            @Nullable String text,
            LocalDate heldOn,
            BigDecimal hours,
            @Nullable Integer expected,
            List<Long> participants) {
        this(gridId, kind, title, text, heldOn, hours, expected, participants, List.of());
    }
}
