package io.gridkeeper.benchmark;

import io.gridkeeper.system.EmbeddedDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The least that moves rows durably: claim fifty, commit, send, mark fifty, commit. No attempts, no order, no parents, no
 * mapping, nothing checked in the answer but its status. What the machine gives, so that our figure has a measure.
 */
final class BareClient {

    private static final int WORKERS = 4;
    private static final int BATCH = 50;
    private static final String CLAIM = """
        update bare_queue set state = 'C' where id in (
            select id from bare_queue where state = 'P' order by id limit 50 for update skip locked)
        returning id, payload\
        """;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final EmbeddedDatabase database;
    private final URI table;

    BareClient(EmbeddedDatabase database, Province province) throws SQLException {
        this.database = database;
        this.table = URI.create(province.url() + "/sec_hidden_danger_info");
        try (Connection sql = database.connect()) {
            sql.createStatement().execute("""
                create table bare_queue (id bigserial primary key, state char not null, payload varchar not null);
                create index on bare_queue (id) where state = 'P'\
                """);
        }
    }

    /** Messages a second. */
    double move(int messages) throws SQLException {
        fill(messages);
        long begun = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                all.add(workers.submit((Callable<Integer>) this::work));
            }
            int moved = 0;
            for (Future<Integer> one : all) {
                moved += one.get();
            }
            return moved / ((System.nanoTime() - begun) / 1e9);
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private int work() throws Exception {
        int moved = 0;
        try (Connection sql = database.connect();
                PreparedStatement claim = sql.prepareStatement(CLAIM);
                PreparedStatement mark = sql.prepareStatement("update bare_queue set state = 'A' where id = any(?)")) {
            sql.setAutoCommit(false);
            while (true) {
                List<Long> ids = new ArrayList<>(BATCH);
                StringBuilder rows = new StringBuilder("[");
                try (ResultSet claimed = claim.executeQuery()) {
                    while (claimed.next()) {
                        ids.add(claimed.getLong(1));
                        rows.append(rows.length() == 1 ? "" : ",").append(claimed.getString(2));
                    }
                }
                sql.commit();
                if (ids.isEmpty()) {
                    return moved;
                }
                send(rows.append(']').toString());
                mark.setArray(1, sql.createArrayOf("bigint", ids.toArray()));
                mark.executeUpdate();
                sql.commit();
                moved += ids.size();
            }
        }
    }

    private void send(String rows) throws Exception {
        String body = "{\"datas\":\"" + Base64.getEncoder().encodeToString(sealed(rows)) + "\"}";
        HttpRequest request = HttpRequest.newBuilder(table)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"500\"")) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static byte[] sealed(String rows) throws GeneralSecurityException {
        byte[] key = Province.KEY.getBytes(StandardCharsets.US_ASCII);
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key));
        return cipher.doFinal(rows.getBytes(StandardCharsets.UTF_8));
    }

    private void fill(int messages) throws SQLException {
        try (Connection sql = database.connect()) {
            sql.createStatement().execute("""
                insert into bare_queue (state, payload)
                select 'P', '{"id":"' || gen_random_uuid() || '","companyCode":"%s","deleted":"0",'
                       || '"createDate":"20260925103000","createBy":"李强","updateDate":"20260925103000","updateBy":"李强",'
                       || '"hazardCode":"G-07","dangerName":"配电箱门未关闭","dangerLevel":"0",'
                       || '"registTime":"20260925103000","registrant":"李强","dangerSrc":"1","dangerManageType":"1",'
                       || '"hazardDangerType":"3","hazardCategory":"0","dangerDesc":"'
                       || repeat('二车间配电箱门未关闭，有触电危险。', 6) || '","controlMeasures":"加锁并挂牌",'
                       || '"liablePerson":"赵刚","dangerManageDeadline":"20260930235959","dangerState":"0"}'
                from generate_series(1, %d)\
                """.formatted(Province.COMPANY, messages));
            sql.createStatement().execute("vacuum analyze bare_queue");
        }
    }
}
