package io.gridkeeper.archive;

import static io.restassured.RestAssured.given;

import io.gridkeeper.system.Api;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.Wait;
import io.restassured.http.ContentType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A hazard of the foundry, put right on the spot by its grid administrator, with pictures before and after. */
public record ClosedHazard(Server server, String number) {

    private static final String GRID = """
        select min(g.id) from grid g join grid_appointment a on a.grid_id = g.id and a.post = 'GRID_ADMIN'
        join account c on c.person_id = a.person_id where c.login = 'limin' and g.kind <> 'DYNAMIC'
        """;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    public static ClosedHazard of(Server server, String description) {
        var admin = PersonalToken.of(server, "limin");
        long grid = new Api(server).number(GRID);
        var order = Map.of(
                "gridId",
                grid,
                "description",
                description,
                "category",
                "ELECTRICAL",
                "photoIds",
                List.of(photo(server, admin)),
                "grading",
                Map.of(
                        "grade", "GENERAL",
                        "handling", "ON_THE_SPOT",
                        "measures", "当场更换门锁并绝缘包扎",
                        "afterPhotoIds", List.of(photo(server, admin))));
        return new ClosedHazard(
                server,
                given().header("Authorization", admin)
                        .contentType(ContentType.JSON)
                        .body(order)
                        .post(server.url("/api/v1/hazards"))
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(201)
                        .extract()
                        .path("number"));
    }

    private static long photo(Server server, String token) {
        return given().header("Authorization", token)
                .contentType("image/jpeg")
                .body(jpeg())
                .post(server.url("/api/v1/hazards/photos"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static byte[] jpeg() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The number of its record, found by a search for a text as soon as it is filed. */
    public String record(String token, String text) {
        var found = new ArrayList<String>();
        Wait.until(number + " is filed, see " + server.console(), PATIENCE, () -> found.addAll(numbers(token, text)));
        return found.getFirst();
    }

    private List<String> numbers(String token, String text) {
        return given().header("Authorization", token)
                .queryParam("text", text)
                .get(server.url("/api/v1/records"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rows.number");
    }
}
