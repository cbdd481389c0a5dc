package io.gridkeeper.foundation.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * The tables of the process engine, made by the scripts that its own library ships, so that they are never copied. H2
 * runs in PostgreSQL's mode and takes the same ones. A newer engine brings its upgrade script as a later migration.
 */
public class V070__EngineTables extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String part : PARTS) {
                for (String command : script(part).split(";\\s*(?:\\n|$)", -1)) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
            }
        }
    }

    private static String script(String part) throws IOException {
        String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql".formatted(part);
        try (InputStream script = V070__EngineTables.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IOException("The engine ships no script " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$", "");
        }
    }
}
