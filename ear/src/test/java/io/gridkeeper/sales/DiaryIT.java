package io.gridkeeper.sales;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@SystemTest
class DiaryIT {

    private final Sellers sellers;
    private final LocalDate today = LocalDate.now(CompanyClock.ZONE);
    private final String mark =
            "记" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    DiaryIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause("R14-3.3c")
    void keepsADiaryADayAndShowsTheManagerWhoHasNone() {
        var day = today.minusDays(1);
        sellers.as(sellers.hu)
                .body(Map.of("results", mark, "information", "新小区交房"))
                .put(sellers.url("/salesDiaries/mine/" + today))
                .then()
                .statusCode(200)
                .body("written.late", equalTo(false));
        sellers.put(sellers.hu, "/salesDiaries/mine/" + today, Map.of("results", mark + "二"))
                .statusCode(200);
        sellers.put(sellers.jin, "/salesDiaries/mine/" + day, Map.of("results", mark))
                .statusCode(200)
                .body("written.late", equalTo(true));
        sellers.put(sellers.jin, "/salesDiaries/mine/" + day, Map.of("results", mark))
                .statusCode(409)
                .body("clause.id", equalTo("R14-3.3c"));
        sellers.put(sellers.worker, "/salesDiaries/mine/" + today, Map.of("results", mark))
                .statusCode(403);

        sellers.get(sellers.jinanHead, "/salesDiaries/" + sellers.hu.id() + "/" + today)
                .statusCode(200)
                .body("results", equalTo(mark + "二"));
        Stream.of(sellers.jin, sellers.qin, sellers.worker)
                .forEach(other -> sellers.get(other, "/salesDiaries/" + sellers.hu.id() + "/" + today)
                        .statusCode(404));
        sellers.get(sellers.jinanHead, "/salesDiaries").body("lines.name", hasItems("胡伟", "金晓燕"));
        sellers.get(sellers.hu, "/salesDiaries").body("lines.personId", everyItem(equalTo((int) sellers.hu.id())));
        sellers.get(sellers.qin, "/salesDiaries").body("lines.name", not(hasItem("胡伟")));
    }
}
