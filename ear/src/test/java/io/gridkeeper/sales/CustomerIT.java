package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@SystemTest
class CustomerIT {

    private final Sellers sellers;
    private final String mark =
            "客" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    CustomerIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause("R14-3.3.1a")
    void movesACustomerThroughTheClassesAndKeepsEveryDay() {
        var number = sellers.post(sellers.jin, "/customers", sellers.file(mark + "甲", "POTENTIAL", sellers.jin))
                .statusCode(201)
                .extract()
                .<String>path("number");
        var before = intents();

        sellers.post(sellers.jin, "/customers/" + number + "/classes", Map.of("customerClass", "INTENT"))
                .statusCode(200);
        assertThat(intents()).isEqualTo(before + 1);
        sellers.post(sellers.jin, "/customers/" + number + "/classes", Map.of("customerClass", "NEW"))
                .statusCode(200)
                .body("row.customerClass", equalTo("NEW"))
                .body("events.act", contains("RECLASSIFY", "RECLASSIFY", "FILE"))
                .body("events.to", contains("NEW", "INTENT", "POTENTIAL"));
        sellers.post(sellers.jin, "/customers/" + number + "/classes", Map.of("customerClass", "POTENTIAL"))
                .statusCode(422)
                .body("clause.id", equalTo("R14-3.3.1a"));
    }

    @Test
    void findsAPartOfALatinWordAsItFindsPairsOfChineseCharacters() {
        var word = "Quay" + mark.substring(1) + "Hotel";
        var number = sellers.filed("泉畔" + word + "公寓", sellers.jin);
        var part = word.substring(2, word.length() - 2);

        for (var text : List.of(part, part.toUpperCase(Locale.ROOT), "泉畔 " + part, word)) {
            sellers.get(sellers.jin, "/customers?text=" + text).statusCode(200).body("rows.number", contains(number));
        }
        sellers.get(sellers.jin, "/customers/count?text=" + part).body("value", equalTo(1));
        sellers.get(sellers.jin, "/customers?text=" + part + " 码头").body("rows", empty());
        sellers.get(sellers.qin, "/customers?text=" + part).body("rows", empty());
    }

    private int intents() {
        return sellers.get(sellers.jin, "/customers/classes?grid=" + sellers.jinan)
                .statusCode(200)
                .extract()
                .path("INTENT");
    }

    @Test
    @Clause("R14-2.1a")
    void showsWhoeverIsOnNobodysListAndPutsHimOnOne() {
        var file = sellers.file(mark + "乙", "COVERED", sellers.jin);
        file.remove("ownerId");
        var number = sellers.post(sellers.jin, "/customers", file)
                .statusCode(201)
                .extract()
                .<String>path("number");

        sellers.get(sellers.jinanHead, "/customers?owner=none&text=" + mark).body("rows.number", contains(number));
        sellers.post(sellers.jinanHead, "/customers/" + number + "/owners", Map.of("ownerId", sellers.qin.id()))
                .statusCode(422)
                .body("clause.id", equalTo("R14-2.1a"));
        sellers.post(sellers.jinanHead, "/customers/" + number + "/owners", Map.of("ownerId", sellers.hu.id()))
                .statusCode(200)
                .body("row.ownerName", equalTo("胡伟"));
        sellers.get(sellers.hu, "/customers?owner=me&text=" + mark).body("rows.number", contains(number));
        sellers.post(sellers.jin, "/customers/" + number + "/owners", Map.of("ownerId", sellers.jin.id()))
                .statusCode(403);
    }

    @Test
    @Clause("R14-M2a")
    void asksForAReasonOutsideTheOwnListAndTellsItsOwner() throws SQLException {
        var number = sellers.filed(mark + "丙", sellers.hu);
        var touch = new HashMap<String, Object>(Map.of("purpose", "SALES", "stage", "PRESALE", "words", "介绍了资费"));

        sellers.post(sellers.jin, "/customers/" + number + "/touches", touch)
                .statusCode(422)
                .body("clause.id", equalTo("R14-M2a"));
        touch.put("reason", "胡伟休假，客户来电");
        sellers.post(sellers.jin, "/customers/" + number + "/touches", touch)
                .statusCode(200)
                .body("touches[0].ownList", equalTo(false));

        assertThat(sellers.number(
                        "select count(*) from notice where person_id = ? and message_key ="
                                + " 'customer.notice.foreignTouch' and link like ?",
                        sellers.hu.id(),
                        "%" + number))
                .isEqualTo(1);
    }

    @Test
    @Clause("R14-2.3a")
    void countsTheShareOfServiceAmongTheContacts() {
        var number = sellers.filed(mark + "丁", sellers.hu);
        var before =
                sellers.get(sellers.hu, figures()).statusCode(200).extract().<Integer>path("service");

        Stream.of("SERVICE", "RETENTION", "SALES")
                .forEach(purpose -> sellers.post(
                                sellers.hu,
                                "/customers/" + number + "/touches",
                                Map.of("purpose", purpose, "stage", "AFTERSALE", "words", "回访"))
                        .statusCode(200));

        sellers.get(sellers.hu, figures()).body("service", equalTo(before + 2));
    }

    private String figures() {
        return "/customers/figures?grid=" + sellers.jinan + "&from=2020-01-01&to=2099-12-31";
    }

    @Test
    void keepsNumbersEncryptedMaskedAndOnRecord() throws SQLException {
        var file = sellers.file(mark + "戊", "EXISTING", sellers.jin);
        file.put("contact", Map.of("name", "刘文", "phone", "138 1234 5678", "consented", true));
        var number = sellers.post(sellers.jin, "/customers", file)
                .statusCode(201)
                .extract()
                .<String>path("number");
        int contact = sellers.get(sellers.jin, "/customers/" + number)
                .body("contacts[0].phone", equalTo("138****5678"))
                .extract()
                .path("contacts[0].id");

        assertThat(sellers.number("select count(*) from customer_contact where phone_locked like '%13812345678%'"))
                .isZero();
        sellers.post(sellers.hu, "/customers/" + number + "/contacts/" + contact + "/disclosures", Map.of())
                .statusCode(422)
                .body("clause.id", equalTo("R14-M2a"));
        sellers.post(sellers.jin, "/customers/" + number + "/contacts/" + contact + "/disclosures", Map.of())
                .statusCode(200)
                .body("phone", equalTo("13812345678"));
        sellers.get(sellers.jin, "/customers/" + number).body("events.act", hasItem("SHOW_PHONE"));

        file.put("name", mark + "己");
        sellers.post(sellers.jin, "/customers", file)
                .statusCode(409)
                .body("key", equalTo("customer.refusal.filedAlready"));
    }

    @Test
    void givesAForeignGridNothing() {
        var number = sellers.filed(mark + "庚", sellers.hu);
        var touch = Map.of("purpose", "SALES", "stage", "PRESALE", "words", "x", "reason", "x");

        Stream.of(sellers.qin, sellers.worker).forEach(stranger -> {
            sellers.get(stranger, "/customers/" + number).statusCode(404);
            sellers.post(stranger, "/customers/" + number + "/touches", touch).statusCode(404);
            sellers.post(stranger, "/customers/" + number + "/classes", Map.of("customerClass", "NEW"))
                    .statusCode(404);
            sellers.post(stranger, "/customers/" + number + "/owners", Map.of("ownerId", stranger.id()))
                    .statusCode(404);
            sellers.post(stranger, "/customers/" + number + "/contacts", Map.of("name", "x"))
                    .statusCode(404);
            sellers.post(stranger, "/customers/" + number + "/losses", Map.of("reason", "x"))
                    .statusCode(404);
            sellers.post(stranger, "/salesOrders", sellers.order("SALE", number))
                    .statusCode(404);
            sellers.get(stranger, "/customers?text=" + mark).statusCode(200).body("rows", empty());
            sellers.get(stranger, "/customers?grid=" + sellers.jinan).body("rows", empty());
            sellers.get(stranger, "/customers/map?grid=" + sellers.jinan).statusCode(404);
            sellers.get(stranger, figures()).statusCode(404);
            sellers.post(stranger, "/customers", sellers.file(mark + "辛", "INTENT", sellers.hu))
                    .statusCode(404);
        });
        sellers.get(sellers.qin, "/customers?limit=200").body("rows.gridId", everyItem(equalTo((int) sellers.zibo)));
        sellers.get(sellers.manager, "/customers?text=" + mark).body("rows.number", hasItem(number));
    }

    @Test
    void exportsNoForeignCustomerAndNoNumber() throws IOException {
        sellers.filed(mark + "壬", sellers.hu);

        assertThat(exported(sellers.hu)).contains(mark + "壬").doesNotContain("齐盛国际宾馆", "1990000");
        assertThat(exported(sellers.qin)).doesNotContain(mark + "壬").contains("齐盛国际宾馆");
    }

    private String exported(Sellers.Seller who) throws IOException {
        var xlsx = sellers.get(who, "/customerLists").statusCode(200).extract().asByteArray();
        var text = new StringBuilder();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
        }
        return text.toString();
    }

    @Test
    void filesAListOrNothingOfIt() throws IOException {
        sellers.as(sellers.hu)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(list("370102", "370303"))
                .post(url("/customerLists"))
                .then()
                .statusCode(422);
        sellers.get(sellers.hu, "/customers?text=" + mark + "单一").body("rows", empty());

        sellers.as(sellers.hu)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(list("370102", "370103"))
                .post(url("/customerLists"))
                .then()
                .statusCode(200)
                .body("customers", equalTo(2));
        sellers.get(sellers.hu, "/customers?text=" + mark).body("rows.name", not(empty()));
    }

    private String url(String path) {
        return sellers.url(path);
    }

    /** Two customers in two units. */
    private byte[] list(String oneUnit, String otherUnit) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var lines = new String[][] {
                {"名称", "类型", "分类", "单元编码", "信息来源", "名单归属"},
                {mark + "单一", "个人客户", "意向", oneUnit, "上门登记", "M0004"},
                {mark + "双二", "个人客户", "存量", otherUnit, "", ""}
            };
            for (int i = 0; i < lines.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < lines[i].length; j++) {
                    row.createCell(j).setCellValue(lines[i][j]);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    @Clause({"R14-M3b", "R14-M3a"})
    void developsAndSupervisesAChannelAndCreditsItsSales() {
        var channel = sellers.post(
                        sellers.jinanHead,
                        "/salesChannels",
                        Map.of("name", mark + "通讯店", "gridId", sellers.jinan, "ownerId", sellers.hu.id()))
                .statusCode(201)
                .extract()
                .<String>path("row.number");
        sellers.post(sellers.hu, "/salesChannels/" + channel + "/supervisions", Map.of("text", "陈列齐全"))
                .statusCode(200)
                .body("events.act", contains("SUPERVISE", "OPEN"));
        sellers.get(sellers.qin, "/salesChannels/" + channel).statusCode(404);

        var order = sellers.order("SALE", sellers.filed(mark + "癸", sellers.jin));
        order.put("channelNumber", channel);
        var number = sellers.placed(sellers.jin, order);
        sellers.post(sellers.jin, "/salesOrders/" + number + "/sale", Map.of("won", true, "amount", 9900))
                .statusCode(200)
                .body("row.sellerName", equalTo("胡伟"));
    }
}
