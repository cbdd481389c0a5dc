package io.gridkeeper.simulator.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** One planned misbehaviour: what happens, and to which requests and rows. */
public record Fault(FaultMode mode, Occurrence occurrence, Manner manner) {
    public static final Fault NONE =
            new Fault(FaultMode.NONE, Occurrence.ALWAYS, new Manner(Duration.ZERO, Optional.empty(), Set.of(), 0));

    /**
     * To which requests it happens.
     *
     * @param every to every n-th push
     * @param count at most so often; then the platform is well again
     * @param probability otherwise by chance
     * @param seed of that chance
     */
    public record Occurrence(int every, long count, double probability, long seed) {
        static final Occurrence ALWAYS = new Occurrence(1, Long.MAX_VALUE, 1, 1);
    }

    /**
     * How it happens.
     *
     * @param time of being slow or down
     * @param retryAfter seconds, as told to the sender
     * @param ids rows that are refused
     * @param everyRow every n-th row of a page is refused; 0 for none
     */
    public record Manner(Duration time, Optional<Integer> retryAfter, Set<String> ids, int everyRow) {

        /** Whether the row with this id, the n-th of its page counted from 1, is refused. */
        public boolean refuses(String id, int place) {
            return ids.contains(id) || (everyRow > 0 && place % everyRow == 0);
        }
    }
}
