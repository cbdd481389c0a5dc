package io.gridkeeper.benchmark;

import io.gridkeeper.foundation.kernel.Bigrams;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Makes a market of twenty grids with two thousand units and as many customers as wanted, straight into PostgreSQL. */
final class CustomerRows {

    static final int GRIDS = 20;
    static final int UNITS = 2_000;
    static final String COMMON = "商贸 路";
    static final String RARE = "琥珀 罕有";

    private static final long SEED = 2026;
    private static final int RARELY = 20_000;
    private static final List<String> PLACES =
            List.of("和平路", "经七路", "泺源大街", "历山路", "柳泉路", "北京路", "共青团路", "英雄山路", "二环东路", "华信路");
    private static final List<String> TRADES = List.of("商贸", "机电", "印务", "餐饮", "物流", "医疗", "教育", "建材", "服装", "软件");
    private static final List<String> FORMS = List.of("有限公司", "经营部", "服务中心", "门市", "工作室");
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙");
    private static final List<String> GIVEN =
            List.of("伟", "敏", "静", "磊", "洋", "艳", "勇", "杰", "娟", "涛", "明", "超", "霞", "平");
    private static final List<String> CLASSES =
            List.of("COVERED", "COVERED", "EXISTING", "EXISTING", "POTENTIAL", "INTENT", "NEW", "KEY");
    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "number",
            "kind",
            "customer_class",
            "name",
            "name_core",
            "search_words",
            "unit_id",
            "grid_id",
            "address",
            "owner_id",
            "supplier",
            "contract_end",
            "visit_months",
            "next_visit_on",
            "filed_on",
            "change_number");

    private final Random random = new Random(SEED);
    private final Connection sql;
    private final LocalDate today;

    CustomerRows(Connection sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    /** Grids BM-01 and on with a hundred units each; whoever has the login works the first of them. */
    void market(String login) throws SQLException {
        long parent = number("select id from sales_grid where code = 'SA-1'");
        for (int grid = 1; grid <= GRIDS; grid++) {
            run("""
                insert into sales_grid (id, code, name, kind, parent_id, path, state, service_point, valid_from, version)
                select s.id, 'BM-%1$02d', '网格%1$02d', 'GRID', %2$d, '/%2$d/' || s.id || '/', 'ACTIVE', '服务点', date '2026-01-01', 0
                from (select nextval('sales_grid_seq') + 100000 as id) s\
                """.formatted(grid, parent));
        }
        run("""
            insert into sales_unit (id, code, name, kind, x, y, min_x, min_y, max_x, max_y, customers, potential, revenue,
                workload, coverage, capacity, sales_grid_id, version)
            select 1000000 + n, 'BM-' || lpad(n::text, 5, '0'), '单元' || n, 'COMPOUND', 117.0 + n %% 50 * 0.01,
                36.0 + n / 50 * 0.01, 117.0 + n %% 50 * 0.01, 36.0 + n / 50 * 0.01, 117.0 + n %% 50 * 0.01,
                36.0 + n / 50 * 0.01, 0, 0, 0, 0, 100, 0, g.id, 0
            from generate_series(0, %d) n join sales_grid g on g.code = 'BM-' || lpad((n / %d + 1)::text, 2, '0')\
            """.formatted(UNITS - 1, UNITS / GRIDS));
        run("""
            insert into sales_staffing (id, sales_grid_id, person_id, post, employment, valid_from, version)
            select 1000000, g.id, a.person_id, 'CUSTOMER_SPECIALIST', 'PART_TIME', date '2026-01-01', 0
            from sales_grid g, account a where g.code = 'BM-01' and a.login = '%s'\
            """.formatted(login));
    }

    /** So many customers, evenly over the units; indexes are made anew afterwards, as after a restore. */
    void customers(int wanted) throws SQLException {
        var units = pairs("select id, sales_grid_id from sales_unit where code like 'BM-%' order by id");
        var owner = number("select person_id from sales_staffing where id = 1000000");
        var indexes = words("select indexdef from pg_indexes where tablename = 'customer' and indexname not in (select"
                + " conname from pg_constraint)");
        for (var index : words("select indexname from pg_indexes where tablename = 'customer' and indexname not in"
                + " (select conname from pg_constraint)")) {
            run("drop index " + index);
        }
        long first = number("select nextval('customer_seq')") + 1_000;
        copy(wanted, first, units, owner);
        run("select setval('customer_seq', " + (first + wanted + 100) + ")");
        run("select setval('customer_number_seq', " + (first + wanted + 100) + ")");
        run("set maintenance_work_mem = '512MB'");
        for (var index : indexes) {
            run(index);
        }
        run("update sales_unit u set customers = (select count(*) from customer c where c.unit_id = u.id) where"
                + " code like 'BM-%'");
        run("vacuum analyze customer");
        run("vacuum analyze sales_unit");
        run("checkpoint");
    }

    private void copy(int wanted, long first, List<long[]> units, long owner) throws SQLException {
        CopyIn in = sql.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy customer (" + String.join(", ", COLUMNS) + ") from stdin");
        for (int row = 0; row < wanted; row++) {
            var unit = units.get((int) ((long) row * units.size() / wanted));
            byte[] line = line(first + row, unit, owner).getBytes(StandardCharsets.UTF_8);
            in.writeToCopy(line, 0, line.length);
        }
        in.endCopy();
    }

    private String line(long id, long[] unit, long owner) {
        boolean company = random.nextInt(3) == 0;
        var number = "KH-%06d".formatted(id);
        var name = company ? company() : one(SURNAMES) + one(GIVEN) + one(GIVEN);
        var address = one(PLACES) + (1 + random.nextInt(300)) + "号";
        var supplier = random.nextInt(4) == 0 ? "通达网络" : null;
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("id", id);
        values.put("version", 0);
        values.put("number", number);
        values.put("kind", company ? "GROUP" : "INDIVIDUAL");
        values.put("customer_class", one(CLASSES));
        values.put("name", name);
        values.put("name_core", name);
        values.put("search_words", Bigrams.joined(number, name, address, supplier));
        values.put("unit_id", unit[0]);
        values.put("grid_id", unit[1]);
        values.put("address", address);
        values.put("owner_id", random.nextInt(3) == 0 ? owner : null);
        values.put("supplier", supplier);
        values.put("contract_end", supplier == null ? null : today.plusDays(random.nextInt(400)));
        values.put("visit_months", 0);
        values.put("next_visit_on", random.nextInt(20) == 0 ? today.plusDays(random.nextInt(60) - 20L) : null);
        values.put("filed_on", today.minusDays(random.nextInt(900)));
        values.put("change_number", 1);
        return COLUMNS.stream()
                .map(column -> Objects.toString(values.get(column), "\\N"))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private String company() {
        var rare = random.nextInt(RARELY) == 0 ? "琥珀罕有" : "";
        return one(PLACES).substring(0, 2) + rare + one(GIVEN) + one(GIVEN) + one(TRADES) + one(FORMS);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    void run(String statement) throws SQLException {
        try (var it = sql.createStatement()) {
            it.execute(statement);
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(words(query).getFirst());
    }

    List<String> words(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var it = sql.createStatement();
                ResultSet row = it.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private List<long[]> pairs(String query) throws SQLException {
        var found = new ArrayList<long[]>();
        try (var it = sql.createStatement();
                ResultSet row = it.executeQuery(query)) {
            while (row.next()) {
                found.add(new long[] {row.getLong(1), row.getLong(2)});
            }
        }
        return found;
    }
}
