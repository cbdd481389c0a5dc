package io.gridkeeper.risk;

import io.gridkeeper.system.Api;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tank farm of the demonstration company with its people, and risks made over REST. */
final class Site {

    static final String GRID = "G-2201";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Api api;
    final String office;
    final String worker;
    final String foreigner;
    final long grid;
    final long workerId;
    final long adminId;

    Site(Server server) throws SQLException {
        api = new Api(server);
        office = PersonalToken.of(server, "zhaojianguo");
        worker = PersonalToken.of(server, "liuyang");
        foreigner = PersonalToken.of(server, "wanglei");
        grid = number("select id from grid where code = ?", GRID);
        workerId = number("select id from person where staff_number = ?", "E0010");
        adminId = number("select min(person_id) from grid_appointment where grid_id = ? and post = 'GRID_ADMIN'", grid);
    }

    long number(String query, Object... arguments) {
        return api.number(query, arguments);
    }

    void execute(String statement, Object... arguments) {
        api.execute(statement, arguments);
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

    /** A risk point with one unit and one event; who answers for the event may be left open. */
    Risk risk(String name, @Nullable Long responsible) {
        String code = post(office, "/riskPoints", Map.of("name", name, "kind", "STORAGE", "gridId", grid))
                .statusCode(201)
                .extract()
                .path("row.code");
        var unit = Map.of("pointCode", code, "name", name + "单元", "department", "储运车间", "responsibleId", workerId);
        long unitId = id(post(office, "/riskUnits", unit));
        var event = new HashMap<String, Object>(Map.of("unitId", unitId, "name", "泄漏起火"));
        if (responsible != null) {
            event.put("responsibleId", responsible);
        }
        return new Risk(code, unitId, id(post(office, "/riskEvents", event)));
    }

    private static long id(ValidatableResponse added) {
        return ((Number) added.statusCode(201).extract().path("id")).longValue();
    }

    /** A measure that the worker checks every day from today on. */
    long checkedMeasure(Risk risk) {
        var cycle = Map.of(
                "length",
                1,
                "unit",
                "DAY",
                "days",
                "EVERY_DAY",
                "startsOn",
                LocalDate.now(ZONE).toString());
        var measure = Map.of(
                "eventId",
                risk.event(),
                "description",
                "罐区巡检 " + risk.code(),
                "subclass",
                "STATIC_EQUIPMENT",
                "controlLevel",
                "TEAM",
                "responsibleId",
                workerId,
                "checkContent",
                "呼吸阀无堵塞 " + risk.code(),
                "cycle",
                cycle);
        return id(post(office, "/controlMeasures", measure));
    }

    ValidatableResponse assess(Risk risk, String stage, double l, double e, double c) {
        return post(
                office,
                "/riskAssessments",
                Map.of(
                        "eventId", risk.event(),
                        "stage", stage,
                        "method", "LEC",
                        "likelihood", l,
                        "exposure", e,
                        "consequence", c,
                        "reason", "专家评审"));
    }

    /** The open check of a measure that was just planned. */
    long task(long measure) throws SQLException {
        return number(
                "select min(t.id) from check_task t join check_plan p on p.id = t.plan_id where p.measure_id = ?"
                        + " and t.opens_at <= current_timestamp",
                measure);
    }

    /** A risk point, its unit and its event. */
    record Risk(String code, long unit, long event) {}
}
