package io.gridkeeper.hazard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Api;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What opens to the equipment department of the demonstration company by its field, at every door, and what does not. */
@SystemTest
class FieldIT {

    private static final LocalDate TODAY = LocalDate.now(CompanyClock.ZONE);

    private final Server server;
    private final Api api;
    private final Crew machines;
    private final Crew tanks;
    private final String department;
    private final String colleague;
    private final String mark =
            "条" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    FieldIT(Server server) throws SQLException {
        this.server = server;
        api = new Api(server);
        machines = new Crew(server, "G-1102");
        tanks = new Crew(server, "G-2201");
        department = PersonalToken.of(server, "huguangming");
        colleague = PersonalToken.of(server, "jihongxia");
    }

    @Test
    @Clause("R07-6b")
    void showsTheDepartmentItsHazardsOfAllUnitsAndNothingElseAtAnyDoor() throws IOException {
        long photo = photo();
        var ours = reported(machines, "EQUIPMENT", photo);
        var far = reported(tanks, "ELECTRICAL", null);
        long foreignPhoto = photo();
        var foreign = reported(machines, "FIRE", foreignPhoto);

        api.get(department, "/hazards?text=" + mark).body("rows.number", containsInAnyOrder(ours, far));
        api.get(department, "/hazards/count?text=" + mark).body("value", equalTo(2));
        api.get(department, "/hazards?text=" + mark + "&grid=" + tanks.grid).body("rows.number", hasItem(far));
        api.get(department, "/hazards?text=" + mark + "&grid=" + tanks.grid).body("rows", hasSize(1));
        api.get(department, "/hazards/" + far).statusCode(200);
        api.get(department, "/hazards/" + ours + "/photos/" + photo).statusCode(200);
        api.get(department, "/desk/hazards").body("pile", hasItem("FIELD"));
        api.get(colleague, "/desk/hazards").body("pile", not(hasItem("FIELD")));
        api.get(department, "/hazards/" + foreign).statusCode(404);
        api.get(department, "/hazards/" + foreign + "/chain").statusCode(404);
        api.get(department, "/hazards/" + foreign + "/photos/" + foreignPhoto).statusCode(404);
        api.get(department, "/grids/G-1102").statusCode(404);
        assertThat(exported(department)).contains(ours, far).doesNotContain(foreign);
    }

    @Test
    @Clause("R07-6b")
    void showsNothingToWhomTheDepartmentGaveNoPost() {
        var ours = reported(machines, "EQUIPMENT", null);

        api.get(colleague, "/hazards?text=" + mark).body("rows", hasSize(0));
        api.get(colleague, "/hazards/count?text=" + mark).body("value", equalTo(0));
        api.get(colleague, "/hazards/" + ours).statusCode(404);
    }

    @Test
    @Clause({"R06-D2a", "R07-6b"})
    void saysWhoAssistsAndLetsTheMainOwnerAccept() {
        var number = machines.confirmed("电缆破损 " + mark);

        api.get(department, "/hazards/" + number)
                .body("field.duty", equalTo("ASSIST"))
                .body("field.owner", equalTo("设备部"))
                .body("field.clause", equalTo("R06-D2a"))
                .body("actions", hasItem("ACCEPT"));
        api.post(department, "/hazards/" + number + "/acceptance", Map.of("comment", "复查合格"))
                .statusCode(200)
                .body("row.state", equalTo("CLOSED"));
        api.get(machines.worker.token(), "/hazards/" + reported(machines, "FIRE", null))
                .body("field.owner", equalTo("安全环保部"));
    }

    @Test
    @Clause("R06-D2a")
    void isSetByTheOfficeFromADayOnWithOneMainOwnerEach() {
        var later = TODAY.plusDays(400).toString();
        var safety = field("SAFETY", "MAIN", List.of("SAFETY"));

        api.post(department, "/fields", set(later, safety)).statusCode(403);
        api.post(machines.office.token(), "/fields", set(TODAY.minusDays(1).toString(), safety))
                .statusCode(422)
                .body("key", equalTo("field.refusal.tooEarly"));
        api.post(machines.office.token(), "/fields", set(later, safety, field("FIRE", "ASSIST", List.of("SAFETY"))))
                .statusCode(422)
                .body("clause.id", equalTo("R06-D2a"));
        var address = api.post(machines.office.token(), "/fields", set(later, safety))
                .statusCode(201)
                .extract()
                .header("Location");
        api.get(department, "/fields")
                .body("[0].effectiveFrom", equalTo(later))
                .body("[0].lines[0].duty", equalTo("MAIN"));
        api.delete(machines.office.token(), "/fields" + address.substring(address.lastIndexOf('/')))
                .statusCode(204);
    }

    private static Map<String, Object> set(String from, Object... fields) {
        return Map.of("effectiveFrom", from, "fields", List.of(fields));
    }

    private static Map<String, Object> field(String code, String duty, List<String> categories) {
        return Map.of("code", code, "nameZh", code, "nameEn", code, "duty", duty, "categories", categories);
    }

    private String reported(Crew crew, String category, @Nullable Long photo) {
        var report = new HashMap<>(crew.report("机台异响 " + mark));
        report.put("category", category);
        if (photo != null) {
            report.put("photoIds", List.of(photo));
        }
        return crew.post(crew.worker, "/hazards", report)
                .statusCode(201)
                .extract()
                .path("number");
    }

    private long photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return given().header("Authorization", machines.worker.token())
                .contentType("image/jpeg")
                .body(bytes.toByteArray())
                .post(server.url("/api/v1/hazards/photos"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private Set<String> exported(String token) throws IOException {
        var bytes = given().header("Authorization", token)
                .get(server.url("/api/v1/hazards/export?text=" + mark))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var cells = new HashSet<String>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        return cells;
    }
}
