package io.gridkeeper.access;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Api;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of everything in a grid, made by the office, each with a mark in its texts: whoever sees the mark has seen what is
 * not his. Every address with an id finds here the id to ask with.
 */
final class ForeignThings {

    private static final LocalDate TODAY = LocalDate.now(CompanyClock.ZONE);
    private static final List<String> ITEMS = List.of(
            "EXITS_CLEAR",
            "EXTINGUISHERS",
            "ALARM_AND_LIGHTS",
            "ELECTRICITY",
            "FLAMES_AND_GAS",
            "FLAMMABLES",
            "NO_LODGING",
            "STAFF_KNOWS");

    private static final List<String> WITHOUT_GRID =
            List.of("/riskUnits", "/riskEvents", "/controlMeasures", "/caseFiles", "/gridShapes");

    private final Api api;
    private final String office;
    private final String mark;
    private final long gridId;
    private final long person;
    private final Map<String, String> ids = new LinkedHashMap<>();

    ForeignThings(Api api, String office, String gridCode, String mark) {
        this.api = api;
        this.office = office;
        this.mark = mark;
        gridId = api.number("select id from grid where code = ?", gridCode);
        person = api.number(
                "select min(a.person_id) from grid_appointment a where a.grid_id = ? and a.post = 'SAFETY_RESPONSIBLE'",
                gridId);
        ids.put("grids", gridCode);
        ids.put("hazards/lists", gridCode);
        ids.put("warningAnalyses", gridId + "/" + YearMonth.from(TODAY));
        hazardAndSignal();
        risk();
        fire();
        plan();
        fromTheCompany();
    }

    String mark() {
        return mark;
    }

    long gridId() {
        return gridId;
    }

    /** The id by which a thing is asked for at an address; the longest beginning that is known counts. */
    Optional<String> idFor(String address) {
        return ids.keySet().stream()
                .filter(known -> address.startsWith(known + "/"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(ids::get);
    }

    /** The address with the id in it; what else it wants gets a value that is not there. */
    String addressed(String address) {
        var asked = address;
        for (var part : idFor(address).orElse("1").split("/", -1)) {
            asked = asked.replaceFirst("\\{[^}]+}", part);
        }
        return asked.replaceAll("\\{[^}]+}", "1");
    }

    /**
     * The query strings under which pages are asked for. A page goes by one of id, number and code, so one query has
     * something for each.
     */
    List<String> queries() {
        var point = id("riskPoints");
        return List.of(
                "grid=" + id("grids"),
                "code=" + id("grids") + "&grid=" + gridId,
                "id=" + id("plans") + "&plan=" + id("plans") + "&grid=" + id("grids"),
                "id=" + id("checkTasks") + "&number=" + id("hazards") + "&code=" + point + "&event=" + id("riskEvents")
                        + "&unit=" + id("riskUnits") + "&measure=" + id("controlMeasures"),
                "id=" + id("appointments") + "&number=" + id("warningSignals") + "&signal=" + id("warningSignals")
                        + "&code=" + id("firePlaces"),
                "id=" + id("directives") + "&number=" + id("records") + "&place=data/record.json",
                "id=" + id("caseFiles") + "&person=" + id("dutySheets"),
                "id=" + id("accountabilityCases") + "&team=" + id("fireTeams") + "&year=" + TODAY.getYear(),
                "id=" + id("meetings"),
                "id=" + id("serviceRequests"),
                "id=" + id("unitCharters"));
    }

    String id(String kind) {
        return ids.getOrDefault(kind, "1");
    }

    private void hazardAndSignal() {
        ids.put(
                "hazards",
                made("/hazards", Map.of("placeText", "东门", "description", "隐患" + mark, "category", "FIRE"), "number"));
        ids.put(
                "warningSignals",
                made(
                        "/warningSignals",
                        Map.of("kind", "DISPUTE", "placeText", "东门", "description", "信号" + mark),
                        "number"));
    }

    private void risk() {
        var code = made("/riskPoints", Map.of("name", "罐" + mark, "kind", "STORAGE"), "row.code");
        ids.put("riskPoints", code);
        ids.put("riskPapers/cards", code);
        var unit = made(
                "/riskUnits",
                Map.of("pointCode", code, "name", "单元" + mark, "department", "车间", "responsibleId", person),
                "id");
        ids.put("riskUnits", unit);
        var event = made(
                "/riskEvents",
                Map.of("unitId", Long.valueOf(unit), "name", "泄漏" + mark, "responsibleId", person),
                "id");
        ids.put("riskEvents", event);
        var cycle = Map.of("length", 1, "unit", "DAY", "days", "EVERY_DAY", "startsOn", TODAY.toString());
        var measure = new HashMap<String, Object>(Map.of(
                "eventId",
                Long.valueOf(event),
                "description",
                "巡检" + mark,
                "subclass",
                "STATIC_EQUIPMENT",
                "controlLevel",
                "TEAM",
                "responsibleId",
                person,
                "checkContent",
                "无堵塞" + mark,
                "cycle",
                cycle));
        ids.put("controlMeasures", made("/controlMeasures", measure, "id"));
        ids.put(
                "checkTasks",
                number(
                        "select min(t.id) from check_task t join check_plan p on p.id = t.plan_id where p.measure_id ="
                                + " ?",
                        Long.valueOf(id("controlMeasures"))));
        ids.put("checkRecords", id("checkTasks"));
    }

    private void fire() {
        var file = Map.<String, Object>of("name", "商店" + mark, "kind", "SHOP", "placeText", "北门" + mark);
        var place = made("/firePlaces", file, "code");
        ids.put("firePlaces", place);
        var items = ITEMS.stream()
                .map(item -> item.equals("EXITS_CLEAR")
                        ? Map.of("item", item, "finding", "FAULT", "note", "堵塞" + mark)
                        : Map.of("item", item, "finding", "GOOD"))
                .toList();
        var check = new HashMap<String, Object>(Map.of(
                "placeCode",
                place,
                "kind",
                "INSPECTION",
                "items",
                items,
                "limitOn",
                TODAY.plusDays(3).toString()));
        var answer = api.post(office, "/fireInspections", check).statusCode(201).extract();
        ids.put("fireInspections", String.valueOf(answer.<Object>path("id")));
        ids.put("fireNotices", answer.path("noticeNumber"));
        var team = api.put(
                        office,
                        "/fireTeams",
                        Map.of(
                                "kind",
                                "BRIGADE",
                                "gridId",
                                gridId,
                                "equipment",
                                "器材" + mark,
                                "members",
                                List.of(Map.of("personId", person, "head", true))))
                .statusCode(200)
                .extract();
        ids.put("fireTeams", String.valueOf(team.<Object>path("id")));
        ids.put("fireExercises", id("fireTeams"));
        var year = "/fireYears/" + TODAY.getYear();
        var round = Map.of("title", "检查" + mark, "gridId", gridId, "plannedOn", TODAY.toString());
        int planned = api.post(office, year + "/rounds", round)
                .statusCode(201)
                .extract()
                .path("round.id");
        ids.put("fireYears", TODAY.getYear() + "/" + planned);
    }

    private void plan() {
        var plan = api.as(office)
                .contentType(ContentType.MULTIPART)
                .multiPart("name", "图" + mark, "text/plain; charset=UTF-8")
                .multiPart("gridCode", id("grids"))
                .multiPart("kind", "MAP")
                .post(api.url("/plans"))
                .then()
                .statusCode(201)
                .extract();
        ids.put("plans", String.valueOf(plan.<Object>path("id")));
        ids.put("riskMaps", id("plans"));
        ids.put("gridShapes", shape(plan.<Integer>path("id")));
    }

    private String shape(int plan) {
        var corners =
                List.of(corner(117.00, 36.60), corner(117.01, 36.60), corner(117.01, 36.61), corner(117.00, 36.61));
        return made("/gridShapes", Map.of("planId", plan, "gridCode", id("grids"), "corners", corners), "id");
    }

    private static Map<String, Double> corner(double x, double y) {
        return Map.of("x", x, "y", y);
    }

    /** What the company has anyway; 0 is nothing, where 1 could be the caller's own. */
    private void fromTheCompany() {
        ids.put("appointments", number("select min(id) from grid_appointment where grid_id = ?", gridId));
        ids.put("handovers", number("select coalesce(min(id), 0) from grid_handover where grid_id = ?", gridId));
        ids.put("records", "none");
        ids.put("projects", "none");
        ids.put("imports", number("select coalesce(max(id), 0) from bulk_import"));
        var wish = Map.of("kind", "TASK", "title", "下达" + mark, "gridIds", List.of(gridId));
        var directive =
                api.post(office, "/directives", wish).statusCode(201).extract().<Integer>path("id");
        ids.put("directives", String.valueOf(directive));
        ids.put(
                "directives/lines",
                number("select min(id) from directive_line where directive_id = ?", Long.valueOf(directive)));
        ids.put(
                "gridActivities",
                made("/gridActivities", Map.of("kind", "TALK", "title", "谈心" + mark, "text", "内容" + mark), "id"));
        ids.put(
                "caseFiles",
                made(
                        "/caseFiles",
                        Map.of("kind", "KEY_PERSON", "subject", "某人" + mark, "purpose", "管理", "text", "情况" + mark),
                        "id"));
        ids.put(
                "accountabilityCases",
                made("/accountabilityCases", Map.of("event", "事件" + mark, "clause", "R07-15b"), "id"));
        ids.put("serviceRequests", made("/serviceRequests", Map.of("kind", "TECHNOLOGY", "wish", "求助" + mark), "id"));
        ids.put("memberSkills", made("/memberSkills", Map.of("kind", "TECHNOLOGY", "skill", mark), "id"));
        ids.put("unitCharters", made("/unitCharters", Map.of("title", "方案" + mark, "text", "内容" + mark), "id"));
        ids.put("workLogs", made("/workLogs", Map.of("tasks", 3, "words", "日志" + mark), "id"));
        ids.put("dutySheets", number("select person_id from work_log where id = ?", Long.valueOf(id("workLogs"))));
        meeting();
        ids.put("jobs", number("select coalesce(max(id), 0) from job"));
        ids.put("deliveries", "province-a/" + number("select coalesce(max(id), 0) from outbox_entry"));
    }

    /** Of a rule that holds from today on, with who is on duty. */
    private void meeting() {
        var rule = Map.of(
                "name",
                "例会" + mark,
                "purpose",
                "目的" + mark,
                "cadence",
                "MONTHLY",
                "monthDay",
                TODAY.getDayOfMonth(),
                "beginsAt",
                "08:30",
                "hostPost",
                "SAFETY_RESPONSIBLE",
                "gridIds",
                List.of(gridId));
        var rules = api.post(office, "/meetingRules", rule).statusCode(201).extract();
        ids.put("meetingRules", String.valueOf(rules.<Object>path("[0].id")));
        var period = Map.of("from", TODAY.toString(), "to", TODAY.toString(), "gridIds", List.of(gridId));
        api.post(office, "/meetings", period).statusCode(200);
        ids.put("meetings", number("select max(id) from meeting where grid_id = ?", gridId));
        var duty = Map.of("gridId", gridId, "personId", person, "from", TODAY.toString());
        var duties = api.put(office, "/dutyDays", duty).statusCode(200).extract();
        ids.put("dutyDays", String.valueOf(duties.<Object>path("[0].id")));
    }

    private String made(String path, Map<String, ?> what, String id) {
        var body = new HashMap<String, Object>(what);
        if (WITHOUT_GRID.stream().noneMatch(path::startsWith)) {
            body.put("gridId", gridId);
        }
        return String.valueOf(
                api.post(office, path, body).statusCode(201).extract().<Object>path(id));
    }

    private String number(String query, Object... arguments) {
        return String.valueOf(api.number(query, arguments));
    }
}
