package io.gridkeeper.duty.directive;

import io.gridkeeper.foundation.kernel.Clause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How far a directive came, counted over its lines, or how far a grid came, counted over its directives.
 *
 * @param unnamed the grids whose line has no person yet
 * @param open the grids, or the members, whose line is not done
 */
@Clause({"R02-1d", "R06-C1a", "R06-B3a", "R06-E1a", "R11-2.2.2a", "R11-2.4.1b", "R12-3.1.2a"})
public record Progress(int lines, int named, int acknowledged, int done, List<String> unnamed, List<String> open) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Progress {
        unnamed = List.copyOf(unnamed);
        open = List.copyOf(open);
    }

    static Progress of(Collection<LineRow> lines) {
        return of(lines, LineRow::gridName);
    }

    /** Where each member answers for himself, what is open has the member's name. */
    static Progress ofMembers(Collection<LineRow> lines) {
        return of(lines, line -> Objects.requireNonNullElse(line.person(), line.gridName()));
    }

    private static Progress of(Collection<LineRow> lines, Function<LineRow, String> name) {
        return new Progress(
                lines.size(),
                (int) lines.stream().filter(line -> line.personId() != null).count(),
                (int) lines.stream()
                        .filter(line -> line.acknowledgedOn() != null)
                        .count(),
                (int) lines.stream().filter(line -> line.doneOn() != null).count(),
                lines.stream().filter(line -> line.personId() == null).map(name).toList(),
                lines.stream().filter(line -> line.doneOn() == null).map(name).toList());
    }

    /** Done of all, in percent without decimals; nothing to do is all done. */
    public int percent() {
        return lines == 0
                ? 100
                : BigDecimal.valueOf(done)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(lines), 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    public boolean isComplete() {
        return done == lines;
    }
}
