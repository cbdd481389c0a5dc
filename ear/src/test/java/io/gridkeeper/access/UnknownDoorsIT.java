package io.gridkeeper.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.system.Api;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who may see everything asks every door for what does not exist, or for nothing in particular: nothing fails. */
@SystemTest
class UnknownDoorsIT {

    private static final List<String> EVERYTHING = List.of("zhaojianguo", "liangjing");
    private static final List<String> UNKNOWN = List.of("X-1", "0", "999999999", "2026-13");

    private final Server server;
    private final Browser browser;
    private final Api api;

    UnknownDoorsIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
        this.api = new Api(server);
    }

    @TestFactory
    Stream<DynamicTest> answersForAnUnknownIdAtEveryAddress() {
        var addresses = new Doors(server)
                .addresses().entrySet().stream()
                        .filter(door -> door.getValue().contains("get"))
                        .map(door -> door.getKey())
                        .toList();
        assertThat(addresses).hasSizeGreaterThan(100);
        return EVERYTHING.stream()
                .flatMap(login -> addresses.stream()
                        .map(address -> DynamicTest.dynamicTest(login + " " + address, () -> ask(login, address))));
    }

    private void ask(String login, String address) {
        var token = PersonalToken.of(server, login);
        for (var unknown : UNKNOWN) {
            var asked = Doors.API + address.replaceAll("\\{[^}]*}", unknown);

            assertThat(api.as(token).get(server.url(asked)).statusCode())
                    .as(asked)
                    .isLessThan(500);
        }
    }

    @TestFactory
    Stream<DynamicTest> showsEveryPageOfNothing() {
        return EVERYTHING.stream()
                .map(login -> DynamicTest.dynamicTest(login, () -> {
                    try (var person = browser.desk("zh-CN")) {
                        Looks.logIn(person, login);
                        for (var page : Doors.pages()) {
                            for (var query :
                                    List.of("", "?number=X-1", "?id=0", "?id=x", "?code=X-1", "?id=999999999")) {
                                var answer = person.request().get(server.url(page + query));
                                assertThat(answer.status()).as(page + query).isLessThan(500);
                                answer.dispose();
                            }
                        }
                    }
                }));
    }
}
