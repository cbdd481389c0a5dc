package io.gridkeeper.duties;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A signal from who sees it to what came of it, and the month in which it counts. */
@SystemTest
class WarningIT {

    private static final YearMonth TWO_MONTHS_AGO =
            YearMonth.from(Foundry.TODAY).minusMonths(2);

    private final Foundry foundry;

    WarningIT(Server server) throws SQLException {
        foundry = new Foundry(server);
    }

    @Test
    @Clause("R12-4.6a")
    void isToldByAWorkerAndSettledOnceByWhoKeepsTheGrid() {
        var number = told("SAFETY", Foundry.TODAY);

        foundry.get(foundry.worker, "/warningSignals/" + number)
                .statusCode(200)
                .body("teller", equalTo("王磊"))
                .body("byCorrespondent", equalTo(false));
        foundry.post(foundry.worker, outcome(number), Map.of("text", "已处理"))
                .statusCode(403)
                .body("key", equalTo("warning.refusal.mayNot"))
                .body("clause.id", equalTo("R12-4.6a"));
        foundry.get(foundry.administrator, "/warningSignals?open=true&limit=200")
                .body("rows.number", hasItem(number));
        foundry.post(foundry.administrator, outcome(number), Map.of("text", "已更换水泵"))
                .statusCode(200)
                .body("settledOn", equalTo(Foundry.TODAY.toString()));
        foundry.post(foundry.administrator, outcome(number), Map.of("text", "再次"))
                .statusCode(409)
                .body("key", equalTo("warning.refusal.settledAlready"))
                .body("clause.id", equalTo("R12-4.6a"));
        foundry.get(foundry.administrator, "/warningSignals?open=true&limit=200")
                .body("rows.number", not(hasItem(number)));
    }

    @Test
    @Clause("R12-4.6a")
    void isNotThereForWhoStandsElsewhereAndNeverFromTomorrow() {
        var number = told("DISPUTE", Foundry.TODAY);

        foundry.get(foundry.stranger, "/warningSignals/" + number).statusCode(404);
        foundry.get(foundry.stranger, "/warningSignals?limit=200").body("rows.number", not(hasItem(number)));
        foundry.post(foundry.stranger, outcome(number), Map.of("text", "x")).statusCode(404);
        foundry.post(foundry.stranger, "/warningSignals", signal("DISPUTE", Foundry.TODAY))
                .statusCode(404);
        foundry.get(foundry.stranger, month(foundry.section, YearMonth.from(Foundry.TODAY)))
                .statusCode(404);
        foundry.post(foundry.worker, "/warningSignals", signal("DISPUTE", Foundry.TODAY.plusDays(1)))
                .statusCode(422)
                .body("key", equalTo("warning.refusal.future"))
                .body("clause.id", equalTo("R12-4.6a"));
    }

    @Test
    @Clause({"R11-2.4.2b", "R12-4.6a"})
    void countsAMonthByKindAndPlaceAndIsAnalysedOnceForManagement() {
        var seen = TWO_MONTHS_AGO.atDay(15);
        told("SECURITY", seen);
        var settled = told("MOOD", seen);
        foundry.post(foundry.administrator, outcome(settled), Map.of("text", "已沟通"))
                .statusCode(200);
        foundry.get(foundry.administrator, month(foundry.section, TWO_MONTHS_AGO))
                .statusCode(200)
                .body("figures.signals", equalTo(2))
                .body("figures.open", equalTo(1))
                .body("figures.byKind.SECURITY", equalTo(1))
                .body("figures.byLocation.'熔炼工段'", equalTo(2))
                .body("standing", equalTo("MISSING"))
                .body("mayFile", equalTo(true));
        foundry.get(foundry.administrator, month(foundry.section, TWO_MONTHS_AGO) + "?purpose=SECURITY")
                .body("figures.signals", equalTo(1));

        foundry.post(foundry.worker, "/warningAnalyses", analysis("EARLY_WARNING"))
                .statusCode(403)
                .body("key", equalTo("warning.refusal.mayNot"))
                .body("clause.id", equalTo("R12-4.6a"));
        foundry.post(foundry.stranger, "/warningAnalyses", analysis("EARLY_WARNING"))
                .statusCode(404);
        foundry.post(foundry.administrator, "/warningAnalyses", analysis("EARLY_WARNING"))
                .statusCode(201)
                .body("signals", equalTo(2))
                .body("late", equalTo(true));
        foundry.post(foundry.administrator, "/warningAnalyses", analysis("EARLY_WARNING"))
                .statusCode(409)
                .body("key", equalTo("warning.refusal.filedAlready"))
                .body("clause.id", equalTo("R12-4.6a"));

        foundry.get(foundry.management, "/notices")
                .body("rows.text", hasItem(containsString(TWO_MONTHS_AGO.toString())));
        foundry.get(foundry.worker, month(foundry.section, TWO_MONTHS_AGO))
                .body("standing", equalTo("LATE"))
                .body("mayFile", equalTo(false));
        foundry.get(foundry.stranger, "/warningAnalyses").body("findings", not(hasItem("分析" + foundry.mark)));
    }

    @Test
    void isThereInTheDemonstrationCompany() {
        foundry.get(foundry.head, "/warningSignals?limit=200").body("rows.placeText", hasItems("1 号中频炉平台", "造型线休息区"));
        foundry.get(
                        foundry.head,
                        month(
                                foundry.grid("G-11"),
                                YearMonth.from(Foundry.TODAY).minusMonths(1)))
                .body("analysis.filedBy", equalTo("李敏"));
    }

    private String told(String kind, LocalDate on) {
        return foundry.post(foundry.worker, "/warningSignals", signal(kind, on))
                .statusCode(201)
                .body("number", startsWith("YJ-"))
                .extract()
                .path("number");
    }

    private Map<String, Object> signal(String kind, LocalDate on) {
        return Map.of(
                "gridId",
                foundry.section,
                "kind",
                kind,
                "placeText",
                "炉台",
                "description",
                "信号" + foundry.mark,
                "seenOn",
                on.toString());
    }

    private Map<String, Object> analysis(String purpose) {
        return Map.of(
                "gridId",
                foundry.section,
                "month",
                TWO_MONTHS_AGO.toString(),
                "purpose",
                purpose,
                "findings",
                "分析" + foundry.mark,
                "advice",
                "建议");
    }

    private static String month(long grid, YearMonth month) {
        return "/warningAnalyses/" + grid + "/" + month;
    }

    private static String outcome(String number) {
        return "/warningSignals/" + number + "/outcome";
    }
}
