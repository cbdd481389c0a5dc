package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A request sent again with its key is carried out once. */
@SystemTest
class SentAgainIT {

    private static final String KEY = "Idempotency-Key";

    private final Server server;
    private final Sellers sellers;
    private final String key = UUID.randomUUID().toString();
    private final String mark = "重" + key.replace("-", "").substring(0, 12);

    SentAgainIT(Server server) throws SQLException {
        this.server = server;
        sellers = new Sellers(server);
    }

    @Test
    void isAnsweredAsBeforeAndDoesNothing() {
        var order = fault();

        var first = send(sellers.jin, key, order);
        var again = send(sellers.jin, key, order);

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .contentType("application/json");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(orders()).isEqualTo(1);

        send(sellers.jin, UUID.randomUUID().toString(), order).then().statusCode(201);
        assertThat(orders()).isEqualTo(2);
    }

    @Test
    void isOneOrderWhenItArrivesSeveralTimesAtOnce() throws Exception {
        var order = fault();
        var answers = atOnce(() -> send(sellers.jin, key, order));

        assertThat(answers.keySet()).isSubsetOf(201, 409).contains(201);
        assertThat(orders()).isEqualTo(1);
        send(sellers.jin, key, order).then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void canBeMendedUnderItsKeyAfterARefusal() {
        var order = fault();
        order.put("quantity", -1);
        send(sellers.jin, key, order).then().statusCode(422);

        order.put("quantity", 1);
        send(sellers.jin, key, order).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatIsUnfitOrStandsForSomethingElse() {
        var order = fault();
        send(sellers.jin, key, order).then().statusCode(201);
        order.put("words", mark + "又断了");

        send(sellers.jin, key, order)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("key", equalTo("request.refusal.otherUse"))
                .body("detail", equalTo("这个 Idempotency-Key 已用于另一个请求，请换一个。"));
        send(sellers.jin, "k".repeat(101), order).then().statusCode(422).body("key", equalTo("request.refusal.unfit"));
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void belongsToWhoeverMadeIt() {
        var order = fault();
        send(sellers.jin, key, order).then().statusCode(201);

        send(sellers.manager, key, order).then().header("Idempotency-Replayed", nullValue());
    }

    @Test
    void standsInTheDescriptionOfTheApi() {
        sellers.as(sellers.jin)
                .get(server.url("/openapi"))
                .then()
                .statusCode(200)
                .body(
                        "paths.'/api/v1/salesOrders'.post.parameters.'$ref'",
                        hasItem("#/components/parameters/idempotencyKey"));
    }

    private Map<String, Object> fault() {
        var order = sellers.order("FAULT", sellers.filed(mark, sellers.jin));
        order.put("words", mark);
        return order;
    }

    private Response send(Sellers.Seller who, String with, Map<String, Object> order) {
        return sellers.as(who).header(KEY, with).body(order).post(sellers.url("/salesOrders"));
    }

    private long orders() {
        return sellers.number(
                "select count(*) from sales_order o join customer c on c.id = o.customer_id where c.name like ?",
                mark + "%");
    }

    private static Map<Integer, Long> atOnce(Callable<Response> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var asked =
                    threads.invokeAll(Stream.generate(() -> request).limit(4).toList());
            return asked.stream()
                    .map(answer -> answer.resultNow().statusCode())
                    .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        }
    }
}
