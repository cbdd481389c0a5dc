package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new version of a technical plan and who drafted it.
 *
 * @param purpose what is wrong or wanted
 * @param content how it is done
 * @param materials what with
 * @param safeguards how customers are spared and nobody is harmed, a cut-over above all
 * @param cost in fen, null where nobody knows yet
 */
@Clause("R14-M4c")
public record DraftPlan(
        String purpose,
        String content,
        @Nullable String materials,
        String safeguards,
        LocalDate beginsOn,
        LocalDate endsOn,
        @Nullable Long cost,
        Set<Long> authorIds) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_PART = 1000;

    public DraftPlan {
        purpose = required(purpose, LONGEST_PART, "upkeep.missing.purpose");
        content = required(content, LONGEST, "upkeep.missing.content");
        materials = optional(materials, LONGEST_PART);
        safeguards = required(safeguards, LONGEST_PART, "upkeep.missing.safeguards");
        requireDays(beginsOn, endsOn);
        if (cost != null && cost < 0) {
            throw Refusal.invalid("upkeep.refusal.cost");
        }
        authorIds = authors(authorIds);
    }

    /** Over the interface anything may be left out. */
    private static void requireDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            throw Refusal.invalid("upkeep.missing.days");
        }
        if (to.isBefore(from)) {
            throw Refusal.invalid("upkeep.refusal.days");
        }
    }

    private static Set<Long> authors(@Nullable Set<Long> given) {
        if (given == null || given.isEmpty() || given.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid("upkeep.refusal.authors").citing("R14-M4c");
        }
        return Set.copyOf(given);
    }

    private static String required(@Nullable String text, int max, String missing) {
        var typed = optional(text, max);
        if (typed == null) {
            throw Refusal.invalid(missing);
        }
        return typed;
    }

    private static @Nullable String optional(@Nullable String text, int max) {
        var typed = text == null ? "" : text.strip();
        if (typed.length() > max) {
            throw Refusal.invalid("upkeep.refusal.tooLong", max);
        }
        return typed.isEmpty() ? null : typed;
    }
}
