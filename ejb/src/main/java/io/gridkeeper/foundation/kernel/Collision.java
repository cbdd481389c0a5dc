package io.gridkeeper.foundation.kernel;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the database refused because somebody else was faster. It is told by the name of the failure or by its SQL state
 * (ISO/IEC 9075-2, class 23 and 40, and the lock waits of PostgreSQL and H2), so that pages and resources need to know
 * nothing of persistence.
 */
public enum Collision {
    /** Somebody else changed, or is just changing, the same thing. */
    CHANGED_MEANWHILE,
    /** Somebody else saved the same code, number or key. */
    EXISTS_ALREADY;

    private static final Set<String> UNIQUE_VIOLATION = Set.of("23505");
    private static final Set<String> LOCKED = Set.of("40001", "40P01", "55P03", "HYT00");

    /** The collision a failure goes back to, or nothing where it has another reason. */
    public static Optional<Collision> in(Throwable failure) {
        if (chain(failure).anyMatch(cause -> isOptimisticLock(cause) || hasState(cause, LOCKED))) {
            return Optional.of(CHANGED_MEANWHILE);
        }
        return chain(failure).anyMatch(cause -> hasState(cause, UNIQUE_VIOLATION))
                ? Optional.of(EXISTS_ALREADY)
                : Optional.empty();
    }

    /** Writes now, so that the slower of two people hears of it here, by this key, and nothing of his goes on. */
    public static void refuse(Runnable write, String changedMeanwhile, Object... args) {
        refuse(
                write,
                collision -> collision == CHANGED_MEANWHILE
                        ? Optional.of(Refusal.conflict(changedMeanwhile, args))
                        : Optional.empty());
    }

    /** Writes now; a collision becomes the refusal it stands for, and where it stands for none goes on as it is. */
    public static void refuse(Runnable write, Function<Collision, Optional<Refusal>> meaning) {
        try {
            write.run();
        } catch (RuntimeException failure) {
            throw in(failure)
                    .flatMap(meaning)
                    .<RuntimeException>map(refusal -> refusal)
                    .orElse(failure);
        }
    }

    private static boolean isOptimisticLock(Throwable failure) {
        return failure.getClass().getSimpleName().equals("OptimisticLockException");
    }

    private static boolean hasState(Throwable failure, Set<String> states) {
        return failure instanceof SQLException sql
                && states.contains(Objects.requireNonNullElse(sql.getSQLState(), ""));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
