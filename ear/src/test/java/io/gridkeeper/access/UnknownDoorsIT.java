package io.gridkeeper.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.system.Api;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who may see everything asks every door for what does not exist, or for nothing in particular: nothing fails. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownDoorsIT {

    private static final List<String> EVERYTHING = List.of("zhaojianguo", "liangjing");
    private static final List<String> UNKNOWN = List.of("X-1", "0", "999999999", "2026-13");

    private final Server server;
    private final Browser browser;
    private final Api api;
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    UnknownDoorsIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
        this.api = new Api(server);
    }

    @BeforeAll
    void logIn() {
        EVERYTHING.forEach(login -> visitors.put(login, new Visitor(server, browser, login)));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> answersForAnUnknownIdAtEveryAddress() {
        var addresses = new Doors(server)
                .addresses().entrySet().stream()
                        .filter(door -> door.getValue().contains("get"))
                        .map(door -> door.getKey())
                        .toList();
        assertThat(addresses).hasSizeGreaterThan(100);
        return EVERYTHING.stream().flatMap(login -> {
            var token = PersonalToken.of(server, login);
            return addresses.stream()
                    .map(address -> DynamicTest.dynamicTest(login + " " + address, () -> ask(token, address)));
        });
    }

    private void ask(String token, String address) {
        UNKNOWN.stream()
                .map(unknown -> Doors.API + address.replaceAll("\\{[^}]*}", unknown))
                .distinct()
                .forEach(
                        asked -> assertThat(api.as(token).get(server.url(asked)).statusCode())
                                .as(asked)
                                .isLessThan(500));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> showsEveryPageOfNothing() throws IOException {
        return Doors.everyPage(visitors, UnknownDoorsIT::look);
    }

    private static void look(Visitor person, String page) {
        for (var query : List.of("", "?id=x&number=X-1&code=X-1", "?id=0", "?id=999999999")) {
            assertThat(person.get(page + query).statusCode()).as(page + query).isLessThan(500);
        }
    }
}
