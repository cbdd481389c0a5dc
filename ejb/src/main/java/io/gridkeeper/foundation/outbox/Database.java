package io.gridkeeper.foundation.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on the suite's datasource, in the transaction of the caller: the queue moves rows by the batch, which an
 * entity manager is not made for. Instants and lists of numbers or texts may be given as parameters.
 */
@Dependent
class Database {

    @Resource(lookup = "java:jboss/datasources/Gridkeeper")
    private @Nullable DataSource source;

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Database() {}

    Database(DataSource source) {
        this.source = source;
    }

    int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new QueueFailure(e);
        }
    }

    /** Inserts one row and tells the id the database gave it. */
    long insert(String sql, @Nullable Object... parameters) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            bind(connection, statement, parameters);
            statement.executeUpdate();
            try (ResultSet ids = statement.getGeneratedKeys()) {
                ids.next();
                return ids.getLong(1);
            }
        } catch (SQLException e) {
            throw new QueueFailure(e);
        }
    }

    <T> List<T> list(RowReader<T> reader, String sql, @Nullable Object... parameters) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new QueueFailure(e);
        }
    }

    <T> Optional<T> first(RowReader<T> reader, String sql, @Nullable Object... parameters) {
        return list(reader, sql, parameters).stream().findFirst();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private Connection connection() throws SQLException {
        if (source == null) {
            throw new IllegalStateException("no datasource");
        }
        return source.getConnection();
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(connection, statement, parameters);
        return statement;
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bind(connection, statement, i + 1, parameters[i]);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int place, @Nullable Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Collection<?> many) {
            boolean numbers = many.stream().anyMatch(Long.class::isInstance);
            statement.setArray(place, connection.createArrayOf(numbers ? "bigint" : "varchar", many.toArray()));
        } else {
            statement.setObject(place, value);
        }
    }
}
