package io.gridkeeper.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Api;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A worker, the head of a neighbouring grid and a contractor ask every door for what lies in a foreign grid: each address
 * of the interface with each of its methods, each page and each paper that the war holds, whole and as a partial request.
 * The doors are listed by the suite itself, so that a new one is asked without anybody remembering it.
 */
@SystemTest
@Clause("R07-8c")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignDoorsIT {

    private static final String API = Doors.API;
    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    /** What everybody of the company may know, what is the caller's own, and what a wall shows. */
    private static final Set<String> NO_GRIDS = Set.of(
            "accounts",
            "calendar",
            "clauses",
            "deadlineProfiles",
            "desk",
            "fields",
            "hazardFilters",
            "identificationTasks",
            "majorCriteria",
            "notices",
            "places",
            "posts",
            "postSets",
            "regulations",
            "riskAssessments",
            "rosterImports",
            "takeovers",
            "tokens");

    /** The market has grids of its own, which safety grids do not open: its own tests ask its doors. */
    private static final Pattern MARKET = Pattern.compile(
            "sales.*|customer.*|territory.*|team.*|virtual.*|visit.*|pay.*|collection.*" + "|competitor.*|learned.*");

    private final Server server;
    private final Browser browser;
    private final Api api;
    private final Doors doors;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private ForeignThings foreign;
    private String worker;
    private String head;
    private String contractor;

    ForeignDoorsIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
        api = new Api(server);
        doors = new Doors(server);
    }

    @BeforeAll
    void makeThings() throws SQLException {
        var office = PersonalToken.of(server, "zhaojianguo");
        var mark = "暗" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        foreign = new ForeignThings(api, office, "G-1103", mark);
        worker = login("and not exists (select 1 from grid_appointment a where a.person_id = p.id)");
        head = login("and exists (select 1 from grid_appointment a where a.person_id = p.id and a.grid_id = g.id and"
                + " a.post = 'SAFETY_RESPONSIBLE')");
        contractor = contractor(office);
        Stream.of(worker, contractor).forEach(login -> visitors.put(login, new Visitor(server, browser, login)));
    }

    /** Somebody of the unit of another grid. */
    private String login(String who) throws SQLException {
        return text(
                "select min(c.login) from grid g join person p on p.unit_id = g.unit_id join account c on c.person_id ="
                        + " p.id where g.code = 'G-1102' " + who);
    }

    private String contractor(String office) throws SQLException {
        var site = new Neighbour(api, office, worker, server);
        var login = site.contractor();
        api.execute(
                "update account set password_hash = (select password_hash from account where login = 'zhaojianguo'),"
                        + " must_change_password = false where login = ?",
                login);
        return login;
    }

    private String text(String query) throws SQLException {
        try (var connection = server.database().connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void knowsAForeignIdForEveryAddressThatTakesOne() {
        assertThat(doors.addresses().keySet())
                .filteredOn(address -> address.contains("{"))
                .filteredOn(address -> !isOpen(address))
                .as("give ForeignThings an id for it, or say why it has no grid")
                .allMatch(address -> foreign.idFor(address).isPresent());
    }

    private static boolean isOpen(String address) {
        var first = address.split("/", 2)[0];
        return NO_GRIDS.contains(first) || MARKET.matcher(first).matches();
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> givesNothingAtAnyAddress() {
        var addresses = doors.addresses();
        assertThat(addresses).hasSizeGreaterThan(100);
        return Stream.of(worker, head, contractor).flatMap(login -> {
            var token = PersonalToken.of(server, login);
            return addresses.entrySet().stream()
                    .map(door -> DynamicTest.dynamicTest(
                            login + " " + door.getKey(), () -> ask(token, door.getKey(), door.getValue())));
        });
    }

    private void ask(String token, String address, Set<String> methods) {
        var asked = API.substring(0, API.length() - 1) + "/" + foreign.addressed(address);
        boolean ofTheGrid = address.contains("{") && !isOpen(address);
        for (var method : METHODS) {
            if (!methods.contains(method) || (!method.equals("get") && !ofTheGrid)) {
                continue;
            }
            for (var query : List.of("?limit=200", "?grid=" + foreign.gridId())) {
                var request = api.as(token);
                var answer = method.equals("get")
                        ? request.get(server.url(asked + query))
                        : request.body("{}").request(method.toUpperCase(Locale.ROOT), server.url(asked));

                assertThat(answer.statusCode()).as(method + " " + asked + query).isLessThan(500);
                assertThat(answer.asString()).as(method + " " + asked + query).doesNotContain(foreign.mark());
                if (!method.equals("get")) {
                    assertThat(answer.statusCode()).as(method + " " + asked).isBetween(400, 499);
                    break;
                }
            }
        }
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> showsNothingOnAnyPageOrPaper() throws IOException {
        return Doors.everyPage(visitors, this::look);
    }

    private void look(Visitor person, String page) {
        for (var query : foreign.queries()) {
            var asked = page + "?" + query;
            var answer = person.get(asked);

            assertThat(answer.statusCode()).as(asked).isLessThan(500);
            assertThat(answer.body()).as(asked).doesNotContain(foreign.mark());
        }
        var everything = String.join("&", foreign.queries());
        assertThat(person.partial(page + "?" + everything).body())
                .as("partial " + page)
                .doesNotContain(foreign.mark());
    }
}
