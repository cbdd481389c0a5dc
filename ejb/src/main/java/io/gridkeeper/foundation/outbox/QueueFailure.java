package io.gridkeeper.foundation.outbox;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** The queue's database said no; what was begun is rolled back and tried again later. */
@ApplicationException(rollback = true)
public final class QueueFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueueFailure(SQLException cause) {
        super("The delivery queue failed: " + cause.getMessage(), cause);
    }

    QueueFailure(String message) {
        super(message);
    }

    /** Whether two transactions put a message of the same record at the same moment. */
    boolean isCollision() {
        return getCause() instanceof SQLException cause && "23505".equals(cause.getSQLState());
    }
}
