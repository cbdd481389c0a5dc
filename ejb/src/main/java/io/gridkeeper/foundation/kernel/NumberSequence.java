package io.gridkeeper.foundation.kernel;

import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.function.Function;

/**
 * The numbers behind what people call their records by, from a sequence of the database: asked for by as many nodes as
 * there are, none is given twice, and one given up by a rollback is never given again.
 */
public final class NumberSequence {

    private NumberSequence() {}

    /**
     * The next number; nothing that waits to be written is written for it.
     *
     * @param asking makes a query of SQL: {@code em::createNativeQuery}
     */
    public static long next(Function<String, Query> asking, String sequence) {
        var next = (Number) asking.apply("select nextval('" + sequence + "')")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return next.longValue();
    }
}
