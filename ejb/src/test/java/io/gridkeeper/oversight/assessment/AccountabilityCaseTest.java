package io.gridkeeper.oversight.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountabilityCaseTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 4);
    private static final long KEEPER = 5;
    private static final long HEAD = 6;
    private static final long STRANGER = 7;

    @Test
    void changesNoMoreOnceItIsDecided() {
        var one = new AccountabilityCase(wish(1, WEDNESDAY), KEEPER, WEDNESDAY.plusDays(1));

        one.mustBeOpen();
        one.decide("通报批评", KEEPER, WEDNESDAY.plusDays(6));

        assertThat(one.state()).isEqualTo(AccountabilityState.DECIDED);
        assertThat(one.decidedOn()).isEqualTo(WEDNESDAY.plusDays(6));
        assertThatThrownBy(one::mustBeOpen)
                .isInstanceOf(Refusal.class)
                .satisfies(refused -> assertThat(((Refusal) refused).clause()).contains("R07-15b"));
        assertThatThrownBy(() -> one.decide("改判", KEEPER, WEDNESDAY.plusDays(7)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void wantsWordsForEveryStepAndADayThatIsOver() {
        var line = new LiablePerson(1, new NamePerson(HEAD, Liability.DIRECT, "当班"));

        assertThatThrownBy(() -> new AccountabilityCase(wish(1, WEDNESDAY.plusDays(1)), KEEPER, WEDNESDAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new OpenAccountability(1, WEDNESDAY, " ", "R07-15b", null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new NamePerson(HEAD, Liability.DIRECT, " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> line.relieve(" ", WEDNESDAY)).isInstanceOf(Refusal.class);
        line.relieve("当日休假", WEDNESDAY);
        assertThat(line.stands()).isFalse();
        assertThat(line.row("周强", null).relievedFor()).isEqualTo("当日休假");
        assertThatThrownBy(() -> line.relieve("当日休假", WEDNESDAY)).isInstanceOf(Refusal.class);
    }

    @Test
    @Clause("R11-2.2.1a")
    void isFoundByWhoKeepsItsGridAndByWhomItNamesAndByNobodyElse() {
        try (var database = new TestDatabase()) {
            database.prepare(
                    "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '单位', 'COMPANY',"
                            + " '/1/', 0)",
                    "insert into grid (id, code, name, path, kind, state, version) values (7, 'G-07', '铸造', '/7/',"
                            + " 'STATIC', 'OPEN', 0)");
            database.inTransaction(em -> {
                for (long person = KEEPER; person <= STRANGER; person++) {
                    em.createNativeQuery("insert into person (id, staff_number, name, unit_id, active, version) values"
                                    + " (" + person + ", 'E" + person + "', '张伟', 1, true, 0)")
                            .executeUpdate();
                }
                var cases = new AccountabilityCases();
                TestDatabase.inject(cases, em);
                var one = new AccountabilityCase(wish(7, WEDNESDAY), KEEPER, WEDNESDAY);
                cases.add(one);
                var head = new LiablePerson(one.id(), new Answerable(HEAD, Liability.LEADERSHIP, "UNIT_MANAGER"));
                cases.add(head);

                assertThat(found(cases, List.of(7L), KEEPER, null)).containsExactly(one);
                assertThat(found(cases, List.of(), HEAD, AccountabilityState.OPEN))
                        .containsExactly(one);
                assertThat(found(cases, List.of(), HEAD, AccountabilityState.DECIDED))
                        .isEmpty();
                assertThat(found(cases, List.of(8L), STRANGER, null)).isEmpty();
                assertThat(cases.people(List.of(one.id()))).containsExactly(head);
                assertThat(cases.grids()).containsExactly(7L);

                head.relieve("当日已调离", WEDNESDAY);
                em.flush();
                assertThat(found(cases, List.of(), HEAD, null)).isEmpty();
                assertThat(cases.find(new AccountabilityQuery(in(7L), List.of(7L)).before(Long.MAX_VALUE), 10))
                        .containsExactly(one);
                assertThat(cases.find(new AccountabilityQuery(in(7L), List.of()), 10))
                        .isEmpty();
            });
        }
    }

    private static List<AccountabilityCase> found(
            AccountabilityCases cases, List<Long> kept, long me, @Nullable AccountabilityState state) {
        var filter = new AccountabilityFilter(null, state);
        return cases.find(new AccountabilityQuery(filter, null).ofKeeperOrNamed(kept, me), 10);
    }

    private static AccountabilityFilter in(long grid) {
        return new AccountabilityFilter(grid, null);
    }

    private static OpenAccountability wish(long grid, LocalDate on) {
        return new OpenAccountability(grid, on, "未按规定停机", "R07-15b", null);
    }
}
