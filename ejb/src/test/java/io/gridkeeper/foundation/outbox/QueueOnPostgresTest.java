package io.gridkeeper.foundation.outbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class QueueOnPostgresTest extends QueueContract {

    private static EmbeddedPostgres server;
    private static QueueDatabase database;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        database = new QueueDatabase(server.getPostgresDatabase(), "postgresql");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    QueueDatabase database() {
        return database;
    }
}
