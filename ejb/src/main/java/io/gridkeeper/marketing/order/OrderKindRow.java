package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import java.util.List;

/**
 * A kind of orders.
 *
 * @param stages in their order, one to ten
 * @param limits the time limits ever set, the newest first; not read when a kind is stored
 */
public record OrderKindRow(
        String code, OrderFamily family, Bilingual name, List<StageRow> stages, boolean active, List<LimitRow> limits) {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_STAGES = 10;

    /** A stage; {@code offers} when reaching it means that an offer has been made. */
    public record StageRow(Bilingual name, boolean offers) {

        public StageRow {
            name = named(name);
        }
    }

    /** A time limit from a day on, with the clause that asks for it. */
    public record LimitRow(LocalDate from, int amount, DayUnit unit, String clause) {}

    public OrderKindRow {
        code = Typed.required(code, LONGEST_CODE, "order.missing.code");
        name = named(name);
        stages = List.copyOf(stages);
        limits = List.copyOf(limits);
        if (stages.isEmpty() || stages.size() > MOST_STAGES) {
            throw Refusal.invalid("order.refusal.stages", MOST_STAGES);
        }
    }

    private static Bilingual named(Bilingual name) {
        return new Bilingual(
                Typed.required(name.chinese(), LONGEST_NAME, "order.missing.name"),
                Typed.required(name.english(), LONGEST_NAME, "order.missing.name"));
    }
}
