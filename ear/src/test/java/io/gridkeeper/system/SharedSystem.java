package io.gridkeeper.system;

import io.gridkeeper.simulator.BadOption;
import io.gridkeeper.simulator.ProvinceSimulator;
import io.gridkeeper.simulator.SimulatorOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server and one browser for all {@link SystemTest} classes of a run: started when first asked for, stopped last. */
final class SharedSystem implements ParameterResolver {

    private static final String COMPANY = "913700001";
    private static final Namespace RUN = Namespace.create(SharedSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Server.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store run = context.getRoot().getStore(RUN);
        return parameter.getParameter().getType() == Server.class ? server(run) : browser(run);
    }

    private static Server server(Store run) {
        return run.getOrComputeIfAbsent(Running.class, type -> new Running(), Running.class).server;
    }

    private static Browser browser(Store run) {
        Server server = server(run);
        return run.getOrComputeIfAbsent(Browser.class, type -> new Browser(server), Browser.class);
    }

    /** The server of the run together with its database. */
    private static final class Running implements AutoCloseable {

        private final EmbeddedDatabase database;
        private final ProvinceSimulator province;
        private final Server server;

        Running() {
            Path folder = folder();
            database = EmbeddedDatabase.start(folder);
            province = province(folder.resolve("province"));
            server = new Server(
                            folder,
                            database,
                            Server.shortLived(Map.of(
                                    "GRIDKEEPER_DEMO",
                                    "true",
                                    "GRIDKEEPER_PROVINCE_URL",
                                    "http://127.0.0.1:" + province.address().getPort(),
                                    "GRIDKEEPER_PROVINCE_KEY",
                                    "gridkeeper-demo1",
                                    "GRIDKEEPER_PROVINCE_COMPANY",
                                    COMPANY)))
                    .start();
        }

        /** The strict province, with a ledger of its own, as every run of the suite meets it. */
        private static ProvinceSimulator province(Path ledger) {
            try {
                return ProvinceSimulator.start(
                        SimulatorOptions.parse("--port", "0", "--ledger", ledger.toString(), "--company", COMPANY));
            } catch (IOException | BadOption e) {
                throw new IllegalStateException(e);
            }
        }

        private static Path folder() {
            try {
                Path parent = Files.createDirectories(Path.of(System.getProperty("gridkeeper.scratch")));
                return Files.createTempDirectory(parent, "server-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            province.close();
            database.close();
        }
    }
}
