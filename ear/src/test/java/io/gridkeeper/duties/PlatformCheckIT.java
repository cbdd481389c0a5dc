package io.gridkeeper.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The daily check of the platform: who signs it, and the backup that its script records. */
@SystemTest
class PlatformCheckIT {

    private static final String CHECKS = "/platformChecks";
    private static final List<String> ITEMS =
            List.of("DATA_QUALITY", "ACCOUNTS", "ROLES", "DELIVERIES", "JOBS", "BACKUP");

    private final Foundry foundry;
    private final String admin;

    PlatformCheckIT(Server server) throws SQLException {
        foundry = new Foundry(server);
        admin = PersonalToken.of(server, "admin");
    }

    @Test
    @Clause("R11-2.4.1b")
    void isSignedSixOfSixByTheSystemAdministratorAndReadByTheOffice() {
        foundry.post(foundry.office, CHECKS, Map.of("item", "JOBS")).statusCode(403);
        for (var item : ITEMS) {
            foundry.post(admin, CHECKS, Map.of("item", item, "finding", "已核对")).statusCode(200);
        }

        foundry.get(foundry.office, CHECKS)
                .statusCode(200)
                .body("signed", equalTo(6))
                .body("complete", equalTo(true))
                .body("items[0].by", equalTo("吴凡"));
        foundry.post(admin, CHECKS, Map.of("item", "JOBS")).statusCode(409).body("clause.id", equalTo("R11-2.4.1b"));
        foundry.get(foundry.worker, CHECKS).statusCode(403);
    }

    @Test
    @Clause("R11-2.4.1b")
    void showsTheBackupItsScriptRecordedInTheNightItBelongsTo() {
        foundry.post(foundry.office, CHECKS + "/backups", Map.of("bytes", 5)).statusCode(403);
        foundry.post(admin, CHECKS + "/backups", Map.of("bytes", 0)).statusCode(422);
        foundry.post(admin, CHECKS + "/backups", Map.of("bytes", 5_000_000)).statusCode(200);

        boolean thisNight = backedUp(Foundry.TODAY.toString());
        boolean nextNight = backedUp(Foundry.TODAY.plusDays(1).toString());
        assertThat(thisNight || nextNight).isTrue();
        assertThat(backedUp("2020-01-01")).isFalse();
    }

    private boolean backedUp(String day) {
        return foundry.get(foundry.management, CHECKS + "?day=" + day)
                .statusCode(200)
                .extract()
                .path("backedUp");
    }
}
