package io.gridkeeper.duties;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Api;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** The foundry of the demonstration company with its people, the offices, and somebody of another plant. */
final class Foundry {

    static final LocalDate TODAY = LocalDate.now(CompanyClock.ZONE);

    private static final String MATE = """
        select c.login from person p join account c on c.person_id = p.id join org_unit u on u.id = p.unit_id
        where u.code = 'LY-J-01-1' and c.login <> 'wanglei'
        and not exists (select 1 from grid_appointment a where a.person_id = p.id) order by p.id
        """;

    private final Server server;
    private final Api api;
    final String office;
    final String management;
    final String compliance;
    final String administrator;
    final String head;
    final String worker;
    final String mate;
    final String stranger;
    final long section;
    final long neighbour;
    final long workerId;

    /** Stands in texts that nobody may find who does not read them. */
    final String mark = "记" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    Foundry(Server server) throws SQLException {
        this.server = server;
        api = new Api(server);
        office = PersonalToken.of(server, "zhaojianguo");
        management = PersonalToken.of(server, "chenzhiyuan");
        compliance = PersonalToken.of(server, "sunli");
        administrator = PersonalToken.of(server, "limin");
        head = PersonalToken.of(server, "zhouqiang");
        worker = PersonalToken.of(server, "wanglei");
        mate = PersonalToken.of(server, text(MATE));
        stranger = PersonalToken.of(server, "liuyang");
        section = grid("G-1101");
        neighbour = grid("G-1102");
        workerId = person("E0001");
    }

    long grid(String code) {
        return number("select id from grid where code = ?", code);
    }

    long person(String staffNumber) {
        return number("select id from person where staff_number = ?", staffNumber);
    }

    /** The first text a query gives. */
    private String text(String query) throws SQLException {
        try (var connection = server.database().connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    long number(String query, Object... arguments) {
        return api.number(query, arguments);
    }

    Api api() {
        return api;
    }

    ValidatableResponse get(String who, String path, Object... arguments) {
        return api.get(who, path, arguments);
    }

    ValidatableResponse post(String who, String path, Object body) {
        return api.post(who, path, body);
    }

    ValidatableResponse put(String who, String path, Object body) {
        return api.put(who, path, body);
    }

    ValidatableResponse delete(String who, String path) {
        return api.delete(who, path);
    }

    /** The id of what was just made. */
    static long id(ValidatableResponse made) {
        return ((Number) made.statusCode(201).extract().path("id")).longValue();
    }
}
