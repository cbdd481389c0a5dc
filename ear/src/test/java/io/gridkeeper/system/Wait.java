package io.gridkeeper.system;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that will come, and says what did not. */
public final class Wait {

    private static final long LOOK_EVERY = Duration.ofMillis(50).toNanos();

    private Wait() {}

    public static void until(String what, Duration patience, BooleanSupplier come) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("In vain for " + patience + ": " + what);
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }
}
