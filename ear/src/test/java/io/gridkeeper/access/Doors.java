package io.gridkeeper.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.system.Server;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Every door of the suite, listed by the suite itself, so that a new one is asked without anybody remembering it. */
final class Doors {

    static final String API = "/api/v1/";

    private static final Path WEB = Path.of(System.getProperty("gridkeeper.root", ".."), "web/src/main");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{?([^)]*?)}?\\)");

    private final Server server;

    Doors(Server server) {
        this.server = server;
    }

    /** Every address of the interface without its beginning, with its methods, as its own document says. */
    Map<String, Set<String>> addresses() {
        var document = JsonPath.from(
                given().accept("application/json").get(server.url("/openapi")).asString());
        var addresses = new TreeMap<String, Set<String>>();
        document.<Map<String, Map<String, Object>>>get("paths")
                .forEach((path, methods) ->
                        addresses.put(path.replaceFirst("^" + API, "").replaceFirst("^/", ""), methods.keySet()));
        return addresses;
    }

    /** Every page and every paper that the war holds. */
    static List<String> pages() throws IOException {
        var root = WEB.resolve("webapp");
        var pages = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "/" + file.replaceFirst("\\.xhtml$", "").replace('\\', '/'))
                    .forEach(pages::add);
        }
        try (var types = Files.walk(WEB.resolve("java"))) {
            types.filter(file -> file.toString().endsWith("Servlet.java"))
                    .flatMap(file -> SERVLET.matcher(read(file)).results())
                    .flatMap(found -> Pattern.compile("\"([^\"]+)\"")
                            .matcher(found.group(1))
                            .results())
                    .map(found -> found.group(1))
                    .forEach(pages::add);
        }
        assertThat(pages).hasSizeGreaterThan(60);
        return pages;
    }

    /** A test for each page as each of the visitors, who are given by their logins. */
    static Stream<DynamicTest> everyPage(Map<String, Visitor> visitors, BiConsumer<Visitor, String> look)
            throws IOException {
        var pages = pages();
        return visitors.entrySet().stream()
                .flatMap(one -> pages.stream()
                        .map(page -> DynamicTest.dynamicTest(
                                one.getKey() + " " + page, () -> look.accept(one.getValue(), page))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
