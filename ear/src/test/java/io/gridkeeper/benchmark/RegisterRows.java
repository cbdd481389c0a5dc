package io.gridkeeper.benchmark;

import io.gridkeeper.foundation.kernel.Bigrams;
import io.gridkeeper.foundation.kernel.CompanyClock;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A register of three years as a company would have it: nearly all closed, the open ones of the last two months, in the
 * grids and by the people that the company has. The same seed makes the same rows.
 *
 * <p>The words: {@link #COMMON} stand together in about one row of twelve, {@link #RARE} in one of twenty thousand; of
 * {@link #APART} each stands in tens of thousands of rows, both together in a handful.
 */
final class RegisterRows {

    static final String COMMON = "电缆 破损";
    static final String RARE = "氨气 泄漏";
    static final String APART = "锅炉 消火";

    private static final int SEED = 20260901;
    private static final Duration SPAN = Duration.ofDays(3 * 365);
    private static final Duration OPEN_SINCE = Duration.ofDays(60);
    private static final int RARELY = 20_000;
    private static final List<String> PLACES = List.of(
            "锅炉房", "铸造车间", "二车间", "成品库", "原料库", "喷漆房", "空压站", "变电所", "化验室", "食堂后厨", "职工宿舍", "装卸平台", "循环水泵房", "危废暂存间",
            "机修班", "热处理线");
    private static final List<String> OBJECTS = List.of(
            "电缆", "配电箱", "消火栓", "灭火器", "行车吊钩", "安全出口", "防护栏杆", "压力表", "气瓶", "砂轮机", "传送带", "移动电源线", "叉车", "脚手架", "应急照明灯",
            "除尘管道", "冲床光幕", "储罐液位计", "洗眼器", "可燃气体探头");
    private static final List<String> FAULTS = List.of(
            "外皮破损", "门未关闭", "未按期检验", "被杂物遮挡", "固定螺栓松动", "标识脱落", "接地线断开", "锈蚀严重", "无操作规程牌", "缺少防护罩", "压力不足", "漏油",
            "超期未更换", "未张贴责任人", "指示灯不亮");
    private static final List<String> REMARKS = List.of(
            "现场积尘较厚",
            "周边堆放纸箱",
            "班前检查未记录",
            "值班人员不清楚处置办法",
            "照明不足",
            "地面湿滑",
            "交接班本上无人签字",
            "距通道不足一米",
            "上次整改后再次出现",
            "作业人员未戴手套",
            "警戒线被移开",
            "与台账不一致");
    private static final List<String> RISKS =
            List.of("有触电危险", "可能引起火灾", "影响人员疏散", "存在机械伤害风险", "有坠落危险", "可能造成中毒窒息", "有爆炸危险", "可能砸伤人员");
    private static final List<String> SOURCES = List.of(
            "DAILY", "DAILY", "DAILY", "DAILY", "COMPREHENSIVE", "SPECIALISED", "SEASONAL", "KEY_PERIOD", "RESUMPTION");
    private static final List<String> CATEGORIES =
            List.of("SAFETY", "PROCESS", "ELECTRICAL", "INSTRUMENTS", "FIRE", "LAYOUT", "EQUIPMENT", "OTHER");
    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "number",
            "platform_id",
            "category",
            "source",
            "description",
            "search_words",
            "grid_id",
            "unit_id",
            "place_text",
            "reporter_id",
            "first_contact_id",
            "found_at",
            "received_at",
            "state",
            "grade",
            "handling",
            "lead_person_id",
            "handler_id",
            "transfers",
            "escalation_level",
            "lead_role",
            "due_on",
            "due_order",
            "first_due_on",
            "due_clause",
            "due_provisional",
            "normal_limit",
            "due_fixed_by_person",
            "fixed_person_id",
            "fixed_measures",
            "rectified_at",
            "rectified_by_id",
            "measures_taken",
            "evidence_statement",
            "after_photos",
            "fed_back_at",
            "confirmed_at",
            "accepted_by_id",
            "closed_at",
            "returns",
            "disclosure_owed",
            "change_number");

    /** A grid with its unit. */
    private record Place(long grid, @Nullable Long unit) {}

    private final Random random = new Random(SEED);
    private final Connection sql;
    private final Instant now = Instant.now();
    private final List<Place> grids = new ArrayList<>();
    private final List<Long> people;

    RegisterRows(Connection sql) throws SQLException {
        this.sql = sql;
        people = numbers("select id from person order by id");
        try (var it = sql.createStatement();
                ResultSet row = it.executeQuery("select id, unit_id from grid order by id")) {
            while (row.next()) {
                grids.add(new Place(row.getLong(1), row.getObject(2, Long.class)));
            }
        }
    }

    /** Fills up to so many rows while no server runs; the indexes are made anew afterwards, as after a restore. */
    void fill(int wanted) throws SQLException {
        long first = number("select nextval('hazard_seq')") + 50;
        long firstNumber = number("select nextval('hazard_number_seq')") + 1;
        int rows = (int) (wanted - number("select count(*) from hazard"));
        List<String> indexes = words("""
            select indexdef from pg_indexes where tablename = 'hazard'
            and indexname not in (select conname from pg_constraint)\
            """);
        for (String index : words("""
            select indexname from pg_indexes where tablename = 'hazard'
            and indexname not in (select conname from pg_constraint)\
            """)) {
            run("drop index " + index);
        }
        copy(first, firstNumber, rows);
        run("select setval('hazard_seq', " + (first + rows + 100) + ")");
        run("select setval('hazard_number_seq', " + (firstNumber + rows + 1) + ")");
        run("set maintenance_work_mem = '512MB'");
        for (String index : indexes) {
            run(index);
        }
        run("vacuum analyze hazard");
        run("checkpoint");
    }

    private void copy(long first, long firstNumber, int rows) throws SQLException {
        CopyIn in = sql.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy hazard (" + String.join(", ", COLUMNS) + ") from stdin");
        for (int row = 0; row < rows; row++) {
            Map<String, Object> values = row(row, rows);
            values.put("id", first + row);
            String year = String.valueOf(
                    CompanyClock.dayOf((Instant) get(values, "received_at")).getYear());
            values.put("number", "YH-%s-%06d".formatted(year, firstNumber + row));
            values.put(
                    "search_words",
                    Bigrams.joined((String) get(values, "number"), (String) get(values, "description"), (String)
                            get(values, "place_text")));
            byte[] line = COLUMNS.stream()
                    .map(column -> Objects.toString(values.get(column), "\\N"))
                    .collect(Collectors.joining("\t", "", "\n"))
                    .getBytes(StandardCharsets.UTF_8);
            in.writeToCopy(line, 0, line.length);
        }
        in.endCopy();
    }

    private Map<String, Object> row(int row, int rows) {
        var received = now.minus(SPAN).plusMillis(SPAN.toMillis() * row / rows);
        boolean young = received.isAfter(now.minus(OPEN_SINCE));
        String state = young && random.nextBoolean() ? openState() : random.nextInt(200) == 0 ? "WITHDRAWN" : "CLOSED";
        var place = one(grids);
        long lead = one(people);
        var due = CompanyClock.dayOf(received).plusDays(3 + random.nextInt(27));
        var values = new HashMap<String, Object>();
        report(values, place, received);
        values.put("state", state);
        values.put("grade", random.nextInt(400) == 0 ? "MAJOR" : "GENERAL");
        limit(values, state, due, received);
        if (!state.equals("REGISTERED")) {
            values.put("handling", "BY_DEADLINE");
            values.put("lead_person_id", lead);
            values.put("lead_role", "SAFETY_RESPONSIBLE");
            values.put("fixed_person_id", lead);
            values.put("fixed_measures", "更换并挂牌，复查后恢复使用");
        }
        if (state.equals("CLOSED") || state.equals("AWAITING_ACCEPTANCE")) {
            rectify(values, state, lead, received);
        }
        if (List.of("REGISTERED", "RECTIFYING", "AWAITING_ACCEPTANCE").contains(state) && random.nextInt(10) > 0) {
            values.put("handler_id", state.equals("RECTIFYING") ? lead : one(people));
        }
        return values;
    }

    private String openState() {
        int chance = random.nextInt(10);
        return chance < 2 ? "REGISTERED" : chance < 8 ? "RECTIFYING" : "AWAITING_ACCEPTANCE";
    }

    private void report(Map<String, Object> values, Place place, Instant received) {
        long reporter = one(people);
        String where = one(PLACES);
        values.put("version", 3);
        values.put("platform_id", new UUID(random.nextLong(), random.nextLong()));
        values.put("category", one(CATEGORIES));
        values.put("source", one(SOURCES));
        values.put("description", description(random, where));
        values.put("grid_id", place.grid());
        if (place.unit() != null) {
            values.put("unit_id", place.unit());
        }
        values.put("place_text", where + "东侧 " + (1 + random.nextInt(40)) + " 号柱");
        values.put("reporter_id", reporter);
        values.put("first_contact_id", one(people));
        values.put("found_at", received);
        values.put("received_at", received);
        values.put("transfers", 0);
        values.put("escalation_level", 0);
        values.put("after_photos", 0);
        values.put("returns", random.nextInt(20) == 0 ? 1 : 0);
        values.put("due_provisional", false);
        values.put("normal_limit", false);
        values.put("due_fixed_by_person", true);
        values.put("disclosure_owed", false);
        values.put("change_number", 5);
    }

    private static void limit(Map<String, Object> values, String state, LocalDate due, Instant received) {
        if (state.equals("REGISTERED")) {
            values.put("due_order", CompanyClock.dayOf(received));
            return;
        }
        values.put("due_on", due);
        values.put("due_order", due);
        values.put("first_due_on", due);
        values.put("due_clause", "R05-3a");
    }

    private void rectify(Map<String, Object> values, String state, long lead, Instant received) {
        var rectified = received.plus(Duration.ofHours(4 + random.nextInt(240)));
        values.put("rectified_at", rectified);
        values.put("rectified_by_id", lead);
        values.put("measures_taken", "已更换损坏部件并复测，现场清理完毕");
        values.put("evidence_statement", "见班组交接记录");
        values.put("fed_back_at", rectified);
        if (state.equals("CLOSED")) {
            values.put("confirmed_at", rectified);
            values.put("accepted_by_id", people.get((people.indexOf(lead) + 1) % people.size()));
            values.put("closed_at", rectified.plus(Duration.ofHours(1 + random.nextInt(48))));
        }
    }

    /** What somebody would write somewhere. */
    static String anyDescription(RandomGenerator random) {
        return description(random, one(random, PLACES)) + random.nextInt(100_000);
    }

    private static String description(RandomGenerator random, String where) {
        boolean rare = random.nextInt(RARELY) == 0;
        String object = rare && where.startsWith("锅炉") ? "消火栓" : often(random, OBJECTS);
        if (!rare && where.startsWith("锅炉") && object.equals("消火栓")) {
            object = "灭火器";
        }
        String words = where + object + often(random, FAULTS) + "，" + one(random, REMARKS) + "，" + one(random, REMARKS)
                + "，" + one(random, RISKS);
        if (rare) {
            words += "，阀组处有氨气味，疑似轻微泄漏";
        }
        return random.nextInt(3) == 0 ? words + "，设备编号 EQ-" + random.nextInt(50_000) + "。" : words + "。";
    }

    private static String often(RandomGenerator random, List<String> words) {
        return random.nextInt(4) == 0 ? words.getFirst() : one(random, words);
    }

    private <T> T one(List<T> of) {
        return one(random, of);
    }

    private static <T> T one(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Object get(Map<String, Object> values, String column) {
        return Objects.requireNonNull(values.get(column), column);
    }

    private void run(String statement) throws SQLException {
        try (var it = sql.createStatement()) {
            it.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        return numbers(query).getFirst();
    }

    private List<Long> numbers(String query) throws SQLException {
        return words(query).stream().map(Long::valueOf).toList();
    }

    private List<String> words(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var it = sql.createStatement();
                ResultSet row = it.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
