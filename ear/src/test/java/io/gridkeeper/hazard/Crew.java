package io.gridkeeper.hazard;

import io.gridkeeper.system.Api;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** People of one grid of the demonstration company, who do things to hazards over REST. */
final class Crew {

    static final String OFFICE = "zhaojianguo";

    private static final String IN_POST = """
        select c.login, p.id from grid g
        join grid_appointment a on a.grid_id = g.id and a.post = ?
        join person p on p.id = a.person_id join account c on c.person_id = p.id
        where g.code = ? order by p.id
        """;
    private static final String WORKERS = """
        select c.login, p.id from grid g
        join person p on p.unit_id = g.unit_id join account c on c.person_id = p.id
        where ? = 'WORKER' and g.code = ? and not exists (select 1 from grid_appointment a where a.person_id = p.id)
        order by p.id
        """;

    record Person(String login, long id, String token) {}

    private final Server server;
    private final Api api;
    final long grid;
    final Person worker;
    final Person mate;
    final Person admin;
    final Person responsible;
    final Person office;

    Crew(Server server, String gridCode) throws SQLException {
        this.server = server;
        api = new Api(server);
        grid = number("select id from grid where code = ?", gridCode);
        worker = people(WORKERS, "WORKER", gridCode, 0);
        mate = people(WORKERS, "WORKER", gridCode, 1);
        admin = people(IN_POST, "GRID_ADMIN", gridCode, 0);
        responsible = people(IN_POST, "SAFETY_RESPONSIBLE", gridCode, 0);
        office = new Person(OFFICE, 0, PersonalToken.of(server, OFFICE));
    }

    private Person people(String query, String post, String gridCode, int which) throws SQLException {
        try (var connection = server.database().connect();
                var people = connection.prepareStatement(query)) {
            people.setString(1, post);
            people.setString(2, gridCode);
            var rows = people.executeQuery();
            for (int i = 0; i <= which; i++) {
                rows.next();
            }
            return new Person(rows.getString(1), rows.getLong(2), PersonalToken.of(server, rows.getString(1)));
        }
    }

    long number(String query, Object... arguments) {
        return api.number(query, arguments);
    }

    void execute(String statement, Object... arguments) {
        api.execute(statement, arguments);
    }

    ValidatableResponse get(Person who, String path, Object... arguments) {
        return api.get(who.token(), path, arguments);
    }

    ValidatableResponse post(Person who, String path, Object body) {
        return api.post(who.token(), path, body);
    }

    ValidatableResponse put(Person who, String path, Object body) {
        return api.put(who.token(), path, body);
    }

    /** Reported by the worker. */
    String reported(String description) {
        return post(worker, "/hazards", report(description))
                .statusCode(201)
                .extract()
                .path("number");
    }

    Map<String, Object> report(String description) {
        return Map.of("gridId", grid, "placeText", "东门", "description", description, "category", "ELECTRICAL");
    }

    Map<String, Object> grading(String grade) {
        return Map.of(
                "grade",
                grade,
                "majorReason",
                "特种作业人员无证",
                "handling",
                "BY_DEADLINE",
                "axisValue",
                "UNIT",
                "fiveFixed",
                Map.of("personId", mate.id(), "measures", "更换电缆", "money", 1200, "plan", "停电挂牌"));
    }

    /** Graded by the administrator, to be rectified by the worker's mate. */
    String rectifying(String description, String grade) {
        var number = reported(description);
        post(admin, "/hazards/" + number + "/grading", grading(grade)).statusCode(200);
        return number;
    }

    /** Handed in by the mate and confirmed by the administrator, who is the first contact. */
    String confirmed(String description) {
        var number = rectifying(description, "GENERAL");
        var done = Map.of("measuresTaken", "已更换", "statement", "防爆区禁止拍照");
        post(mate, "/hazards/" + number + "/rectifications", done).statusCode(200);
        post(admin, "/hazards/" + number + "/feedbacks", Map.of("text", "已修好", "confirmsInPlace", true))
                .statusCode(200);
        return number;
    }

    List<String> actions(Person who, String number) {
        return get(who, "/hazards/" + number).statusCode(200).extract().path("actions");
    }
}
