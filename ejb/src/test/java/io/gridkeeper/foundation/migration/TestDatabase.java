package io.gridkeeper.foundation.migration;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** An empty H2 database in memory with the real migrations and the real mapping, for tests of repositories. */
public final class TestDatabase implements AutoCloseable {

    private static final Path CLASSES = Path.of("target", "classes");

    private final SessionFactory sessions;

    public TestDatabase() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        database.setUser("sa");
        var configuration = new Configuration();
        configuration.getProperties().put(AvailableSettings.JAKARTA_JTA_DATASOURCE, database);
        configuration.setProperty(AvailableSettings.HBM2DDL_AUTO, "validate");
        configuration.setProperty(AvailableSettings.JDBC_TIME_ZONE, "UTC");
        configuration.setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC");
        configuration.setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "50");
        configuration.setProperty(AvailableSettings.ORDER_INSERTS, "true");
        configuration.setProperty(AvailableSettings.ORDER_UPDATES, "true");
        entities().forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    /** Does some work in one transaction. */
    public void inTransaction(Consumer<EntityManager> work) {
        sessions.inTransaction(work::accept);
    }

    /** Stores the rows that a test begins with. */
    public void prepare(String... statements) {
        inTransaction(em ->
                List.of(statements).forEach(sql -> em.createNativeQuery(sql).executeUpdate()));
    }

    /** Gives a repository the entity manager of a transaction, as the container would. */
    public static void inject(Object repository, EntityManager em) {
        try {
            var field = repository.getClass().getDeclaredField("em");
            field.setAccessible(true);
            field.set(repository, em);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        sessions.close();
    }

    private static List<Class<?>> entities() {
        try (var files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.startsWith("io/gridkeeper/"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(TestDatabase::load)
                    .filter(type -> type.isAnnotationPresent(Entity.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestDatabase.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
