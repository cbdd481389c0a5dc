package io.gridkeeper.foundation.outbox;

import io.gridkeeper.foundation.migration.V070__EngineTables;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A migrated database whose connections belong to the transaction of the thread, as they do in the server. */
final class QueueDatabase implements DataSource {

    private final DataSource real;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    QueueDatabase(DataSource real, String dialect) {
        this.real = real;
        Flyway.configure()
                .dataSource(real)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + dialect)
                .javaMigrations(new V070__EngineTables())
                .load()
                .migrate();
    }

    <T> T inTransaction(Callable<T> work) {
        try (Connection connection = real.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            T result = work.call();
            connection.commit();
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            current.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = current.get();
        if (connection == null) {
            throw new SQLException("no transaction");
        }
        return (Connection) Proxy.newProxyInstance(
                QueueDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
