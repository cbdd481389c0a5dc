package io.gridkeeper.marketing.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.calendar.Calendars;
import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries on a real database with the real mapping. */
class CollectionItemsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = new TestDatabase();
        database.prepare(
                "set referential_integrity false",
                "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '公司', 'COMPANY', '/1/',"
                        + " 0)",
                "insert into person (id, staff_number, name, unit_id, active, version) values (11, 'E11', '金', 1,"
                        + " true, 0)",
                "insert into sales_grid (id, code, name, kind, path, state, valid_from, version) values (7, 'S-07',"
                        + " '网格', 'GRID', '/7/', 'ACTIVE', date '2026-01-01', 0)",
                "insert into customer (id, version, number, kind, customer_class, name, name_core, search_words,"
                        + " unit_id, grid_id, owner_id, contract_end, visit_months, filed_on, change_number) values"
                        + " (21, 0, 'KH-21', 'GROUP', 'EXISTING', '酒店 50%', '酒店', '酒店', 5, 7, 11, date"
                        + " '2026-11-30', 0, date '2026-01-01', 0)");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @Clause("R14-M2c")
    void findsWhatIsDueByPersonAndKnowsWhoseContractEnds() {
        database.inTransaction(em -> {
            var items = new CollectionItems();
            TestDatabase.inject(items, em);
            var table = new DunningTable(items.steps(), Calendars.china());
            var item = new CollectionItem(
                    items.nextNumber(2026),
                    new FileDue(CollectionKind.ARREARS, "KH-21", "FP-1", 5_000, LocalDate.of(2026, 10, 30)),
                    21,
                    DAY);
            item.plan(table);
            items.add(item);
            items.flush(item.number());

            assertThat(items.list(query("kind=ARREARS&person=me&due=true&text=50%", 11, DAY), 10))
                    .extracting(CollectionRow::number)
                    .containsExactly(item.number());
            assertThat(items.list(query("person=none", 11, DAY), 10)).isEmpty();
            assertThat(items.list(query("due=true", 11, DAY.minusDays(2)), 10)).isEmpty();
            assertThat(items.sum(query("grid=7", 11, DAY))).containsExactly(1, 5_000);
            assertThat(items.ending(DAY, LocalDate.of(2026, 11, 30), 10))
                    .extracting(CollectionItems.Ending::number)
                    .containsExactly("KH-21");
            assertThat(items.isListed(21, CollectionKind.ARREARS, "FP-1")).isTrue();
            var done = new NewDunning(DunningAction.CALL, DunningOutcome.NOT_REACHED, null, null);
            items.add(new DunningRecord(
                    item.id(), item.worked(done, DAY, table), done, new DunningRecord.Moment(Instant.EPOCH, DAY, 11L)));
            items.flush(item.number());
            assertThat(items.history(item.id())).extracting(DunningRow::who).containsExactly("金");
            assertThat(items.actions(7, DAY, DAY)).isEqualTo(1);
            items.replaceSteps(
                    CollectionKind.RENEWAL,
                    List.of(new StepRow(CollectionKind.RENEWAL, 1, DunningAction.CALL, 10, DayUnit.WORKING_DAY)));
            assertThat(items.steps()).hasSize(5);
            assertThat(items.openAfter(CollectionKind.ARREARS, 0, 10)).hasSize(1);
        });
    }

    private static CollectionQuery query(String query, long me, LocalDate today) {
        var asked = new HashMap<String, List<String>>();
        for (var pair : query.split("&", -1)) {
            asked.put(pair.substring(0, pair.indexOf('=')), List.of(pair.substring(pair.indexOf('=') + 1)));
        }
        var built = new CollectionQuery(
                CollectionFilter.parse(asked), new CollectionQuery.Bounds(List.of(7L), me, false, today));
        built.after(null);
        return built;
    }
}
