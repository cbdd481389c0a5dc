package io.gridkeeper.project;

import static io.restassured.RestAssured.given;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Api;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A grid of the demonstration company with its people, who take a contractor's project through its life over REST. */
final class Site {

    static final LocalDate TODAY = LocalDate.now(CompanyClock.ZONE);
    static final byte[] AGREEMENT = "%PDF-1.4\nsigned\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final String RESPONSIBLE = """
        select c.login, p.id, p.name from grid g
        join grid_appointment a on a.grid_id = g.id and a.post = 'SAFETY_RESPONSIBLE'
        join person p on p.id = a.person_id join account c on c.person_id = p.id
        where g.code = ? order by p.id
        """;
    private static final String WORKER = """
        select c.login, p.id, p.name from grid g
        join person p on p.unit_id = g.unit_id join account c on c.person_id = p.id
        where g.code = ? and not exists (select 1 from grid_appointment a where a.person_id = p.id)
        order by p.id
        """;

    record Person(String login, long id, String name, String token) {}

    private final Server server;
    private final Api api;
    final long grid;
    final Person applicant;
    final Person host;
    final Person office;

    Site(Server server, String gridCode) throws SQLException {
        this.server = server;
        api = new Api(server);
        grid = number("select id from grid where code = ?", gridCode);
        applicant = person(WORKER, gridCode);
        host = person(RESPONSIBLE, gridCode);
        office = new Person("zhaojianguo", 0, "", PersonalToken.of(server, "zhaojianguo"));
    }

    private Person person(String query, String gridCode) throws SQLException {
        try (var connection = server.database().connect();
                var people = connection.prepareStatement(query)) {
            people.setString(1, gridCode);
            var rows = people.executeQuery();
            rows.next();
            return new Person(
                    rows.getString(1), rows.getLong(2), rows.getString(3), PersonalToken.of(server, rows.getString(1)));
        }
    }

    /** Somebody of the contractor by his name, who got an account with his project. */
    Person contractor(String number, String name) {
        var line = "people.find { it.name == '" + name + "' }.";
        var view = get(office, "/projects/" + number).statusCode(200).extract();
        String login = view.path(line + "login");
        Number id = view.path(line + "id");
        return new Person(login, id.longValue(), name, PersonalToken.of(server, login));
    }

    Map<String, Object> application(String name, LocalDate closesOn) {
        var wish = new HashMap<String, Object>();
        wish.put("name", name);
        wish.put("kind", "OUTSOURCING");
        wish.put("hostGridId", grid);
        wish.put("hostId", host.id());
        wish.put("place", "锅炉房北侧");
        wish.put("work", "烟道内壁防腐，含高处与有限空间作业");
        wish.put("opensOn", TODAY.toString());
        wish.put("closesOn", closesOn.toString());
        wish.put("onRestDays", true);
        wish.put("contractor", name + "承包公司");
        wish.put("contactName", "周强");
        wish.put("contactMobile", "13900000001");
        return wish;
    }

    String applied(String name) {
        return post(applicant, "/projects", application(name, TODAY.plusDays(60)))
                .statusCode(201)
                .extract()
                .path("row.number");
    }

    String approved(String name) {
        var number = applied(name);
        step(office, number, "approval", Map.of());
        return number;
    }

    /** Agreement, papers and training are there and confirmed. */
    String prepared(String name) {
        var number = approved(name);
        var contact = contractor(number, "周强");
        bringPapers(contact, number);
        step(host, number, "trainings", training(contact));
        confirm(office, number, "agreement");
        confirm(office, number, "qualifications");
        confirm(host, number, "training");
        return number;
    }

    void bringPapers(Person contact, String number) {
        fileAgreement(contact, number).statusCode(200);
        paper(contact, number, "SAFETY_LICENCE", null);
        paper(contact, number, "GRADE_CERTIFICATE", null);
        paper(contact, number, "SAFETY_CERTIFICATE", contact.id());
    }

    String running(String name) {
        var number = prepared(name);
        step(office, number, "opening", Map.of());
        return number;
    }

    static Map<String, Object> training(Person person) {
        return Map.of("personId", person.id(), "on", TODAY.toString(), "about", "厂区安全规定、有限空间");
    }

    void paper(Person who, String number, String kind, @Nullable Long owner) {
        var wish = new HashMap<String, Object>();
        wish.put("kind", kind);
        wish.put("personId", owner);
        wish.put("number", kind + "-2026");
        wish.put("validUntil", TODAY.plusYears(1).toString());
        step(who, number, "qualifications", wish);
    }

    ValidatableResponse fileAgreement(Person who, String number) {
        return given().header("Authorization", who.token())
                .header("Slug", "agreement.pdf")
                .contentType("application/pdf")
                .body(AGREEMENT)
                .post(server.url("/api/v1/projects/" + number + "/agreement?signedOn=" + TODAY))
                .then();
    }

    ValidatableResponse confirm(Person who, String number, String step) {
        return step(who, number, "confirmations/" + step, Map.of());
    }

    /** A step that succeeds. */
    ValidatableResponse step(Person who, String number, String step, Object body) {
        return attempt(who, number, step, body).statusCode(200);
    }

    ValidatableResponse attempt(Person who, String number, String step, Object body) {
        return post(who, "/projects/" + number + "/" + step, body);
    }

    ValidatableResponse get(Person who, String path, Object... arguments) {
        return api.get(who.token(), path, arguments);
    }

    ValidatableResponse post(Person who, String path, Object body) {
        return api.post(who.token(), path, body);
    }

    ValidatableResponse delete(Person who, String path) {
        return api.delete(who.token(), path);
    }

    long number(String query, Object... arguments) {
        return api.number(query, arguments);
    }

    void execute(String statement, Object... arguments) {
        api.execute(statement, arguments);
    }
}
