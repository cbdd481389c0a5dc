package io.gridkeeper.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Asks every GET address of the interface, as its own document lists them, for what lies in a foreign grid: the foundry's
 * administrator for the tank farm, the tank farm's worker for the foundry. A new address is asked by itself.
 */
@SystemTest
class ForeignGridIT {

    private static final String API = "/api/v1";

    /** Whoever stands before a place may read its code: no secret, and the way to report a hazard there. */
    private static final List<String> OPEN_TO_ALL = List.of(API + "/places/");

    private final Server server;
    private final String office;

    ForeignGridIT(Server server) {
        this.server = server;
        this.office = PersonalToken.of(server, "zhaojianguo");
    }

    /** A grid, and the hazards and words that must not come out of it. */
    private record Foreign(String code, long gridId, List<String> numbers, List<String> secrets) {}

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> givesNothingOfAForeignGrid() {
        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(20);
        return Stream.of(Map.entry("limin", foreign("liuyang")), Map.entry("liuyang", foreign("limin")))
                .flatMap(pair -> {
                    var token = PersonalToken.of(server, pair.getKey());
                    return addresses.stream()
                            .map(address -> DynamicTest.dynamicTest(
                                    pair.getKey() + " " + address, () -> ask(token, address, pair.getValue())));
                });
    }

    @Test
    void findsTheSameThingsForTheOffice() {
        var foreign = foreign("limin");

        assertThat(get(office, API + "/grids/" + foreign.code()).statusCode()).isEqualTo(200);
        assertThat(get(office, API + "/hazards/" + foreign.numbers().getFirst()).statusCode())
                .isEqualTo(200);
    }

    private void ask(String token, String address, Foreign foreign) {
        for (var number : foreign.numbers()) {
            var asked = address.replace("{number}", number)
                    .replace("{code}", foreign.code())
                    .replaceAll("\\{[^}]+}", "1");
            var answer = get(token, asked + "?grid=" + foreign.gridId() + "&limit=200");

            assertThat(answer.statusCode()).as(asked).isLessThan(500);
            if (OPEN_TO_ALL.stream().noneMatch(address::startsWith)) {
                // A refusal repeats what was asked, and tells nothing else.
                assertThat(answer.asString().replace(number, "")).as(asked).doesNotContain(foreign.secrets());
            }
            if (address.contains("/hazards/{number}") || address.contains("/grids/{code}")) {
                assertThat(answer.statusCode()).as(asked).isEqualTo(404);
            }
        }
    }

    private List<String> addresses() {
        var paths = JsonPath.from(given().accept("application/json")
                        .get(server.url("/openapi"))
                        .asString())
                .<Map<String, Map<String, Object>>>get("paths");
        var addresses = new ArrayList<String>();
        paths.forEach((path, methods) -> {
            if (methods.containsKey("get")) {
                addresses.add(path.startsWith(API) ? path : API + path);
            }
        });
        return addresses;
    }

    /** The first grid a person sees, with the hazards in it. */
    private Foreign foreign(String owner) {
        var grid = get(PersonalToken.of(server, owner), API + "/grids?text=G-&limit=200")
                .jsonPath();
        long id = grid.getLong("rows.find { it.code.startsWith('G-') }.id");
        var hazards = get(office, API + "/hazards?all=true&limit=3&grid=" + id).jsonPath();
        var numbers = hazards.getList("rows.number", String.class);
        assertThat(numbers).as("hazards of " + owner).isNotEmpty();
        return new Foreign(grid.getString("rows.find { it.code.startsWith('G-') }.code"), id, numbers, numbers);
    }

    private Response get(String token, String address) {
        return given().header("Authorization", token).get(server.url(address));
    }
}
