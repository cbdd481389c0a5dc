package io.gridkeeper.grids;

import static io.restassured.RestAssured.given;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The grid office of the demonstration company, which founds grids and appoints people over REST. */
final class GridOffice {

    static final String LOGIN = "zhaojianguo";
    static final LocalDate TODAY = LocalDate.now(CompanyClock.ZONE);

    private static final String FREE = """
        select p.id, p.name from person p where p.active and p.left_on is null
        and not exists (select 1 from grid_appointment a where a.person_id = p.id)
        and not exists (select 1 from person q where q.name = p.name and q.id <> p.id)
        order by p.id desc
        """;

    record Person(long id, String name) {}

    private final Server server;
    private final String token;

    GridOffice(Server server) {
        this.server = server;
        this.token = PersonalToken.of(server, LOGIN);
    }

    /**
     * People without a post whose name nobody else bears, the last ones on the roster, so that no other test has to do
     * with them.
     */
    List<Person> freePeople(int number) throws SQLException {
        try (var connection = server.database().connect();
                var query = connection.prepareStatement(FREE)) {
            var people = new ArrayList<Person>();
            var rows = query.executeQuery();
            while (rows.next() && people.size() < number) {
                people.add(new Person(rows.getLong(1), rows.getString(2)));
            }
            return people;
        }
    }

    ValidatableResponse get(String path, Object... arguments) {
        return as(token).get(server.url("/api/v1" + path), arguments).then();
    }

    ValidatableResponse post(String path, Object body) {
        return as(token).body(body).post(server.url("/api/v1" + path)).then();
    }

    ValidatableResponse put(String path, Object body) {
        return as(token).body(body).put(server.url("/api/v1" + path)).then();
    }

    ValidatableResponse getAs(String login, String path) {
        return as(PersonalToken.of(server, login))
                .get(server.url("/api/v1" + path))
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", token)
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON.withCharset("UTF-8"));
    }

    /** A grid of no unit below another. */
    long found(String code, String parent, String duty) {
        var description = new HashMap<String, Object>(Map.of("name", "试验网格 " + code, "location", "东门外"));
        if (!duty.isEmpty()) {
            description.put("duty", duty);
        }
        return post("/grids", Map.of("code", code, "parentCode", parent, "description", description))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    static Map<String, Object> appointment(String grid, Person person, String post, LocalDate from) {
        return Map.of("gridCode", grid, "personId", person.id(), "post", post, "from", from.toString());
    }

    long appoint(String grid, Person person, String post, LocalDate from) {
        return post("/appointments", appointment(grid, person, post, from))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }
}
