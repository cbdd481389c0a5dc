package io.gridkeeper.simulator.fault;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.ReentrantLock;

/** The faults in force. For each push the first one that is due happens. */
public final class FaultPlan {
    private final ReentrantLock lock = new ReentrantLock();
    private List<Planned> planned = List.of();

    /** Replaces the whole plan. */
    public void set(List<Fault> faults) {
        lock.lock();
        try {
            planned = faults.stream().map(Planned::new).toList();
        } finally {
            lock.unlock();
        }
    }

    /** What is to happen to the push that has just arrived. */
    public Fault next() {
        lock.lock();
        try {
            return planned.stream()
                    .filter(Planned::isDue)
                    .findFirst()
                    .map(Planned::strike)
                    .orElse(Fault.NONE);
        } finally {
            lock.unlock();
        }
    }

    /** Each fault in force, how many pushes it has seen and how often it has struck. */
    public ArrayNode json() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        lock.lock();
        try {
            planned.forEach(one -> json.add(one.json()));
        } finally {
            lock.unlock();
        }
        return json;
    }

    private static final class Planned {
        private final Fault fault;
        private final Random chance;
        private long seen;
        private long struck;

        Planned(Fault fault) {
            this.fault = fault;
            chance = new Random(fault.occurrence().seed());
        }

        boolean isDue() {
            seen++;
            return struck < fault.occurrence().count()
                    && seen % fault.occurrence().every() == 0
                    && chance.nextDouble() < fault.occurrence().probability();
        }

        Fault strike() {
            struck++;
            return fault;
        }

        ObjectNode json() {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            Fault.Occurrence when = fault.occurrence();
            json.put("mode", fault.mode().word()).put("every", when.every());
            if (when.count() < Long.MAX_VALUE) {
                json.put("count", when.count());
            }
            json.put("probability", when.probability())
                    .put("ms", fault.manner().time().toMillis());
            fault.manner().retryAfter().ifPresent(seconds -> json.put("retryAfter", seconds));
            json.put("everyRow", fault.manner().everyRow());
            fault.manner().ids().forEach(json.withArrayProperty("ids")::add);
            return json.put("seen", seen).put("struck", struck);
        }
    }
}
