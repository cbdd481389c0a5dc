package io.gridkeeper.foundation.outbox;

import org.h2.jdbcx.JdbcConnectionPool;

class QueueOnH2Test extends QueueContract {

    private static final QueueDatabase DATABASE = new QueueDatabase(
            JdbcConnectionPool.create(
                    "jdbc:h2:mem:queue;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                    "sa",
                    "sa"),
            "h2");

    @Override
    QueueDatabase database() {
        return DATABASE;
    }
}
