package io.gridkeeper.foundation.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldBookTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final long QIANS_GRID = 7;
    private static final long SAFETY_DEPARTMENT = 50;
    private static final FieldQuestion SAFETY_TASK = new FieldQuestion("SAFETY", QIANS_GRID, MONDAY);
    private static final List<HeldWork> QIAN =
            List.of(new HeldWork(QIANS_GRID, "SAFETY_RESPONSIBLE", MONDAY.minusYears(1), null));

    @Test
    @Clause("R06-D2a")
    void hasQianAssistWithTheSafetyDepartmentAsTheOneMainOwner() {
        var answer = book(set(1, MONDAY, safety(FieldDuty.ASSIST, Set.of()))).answer(SAFETY_TASK, QIAN);

        assertThat(answer)
                .contains(new FieldAnswer(
                        "SAFETY",
                        new Bilingual("安全生产", "Safety"),
                        FieldDuty.ASSIST,
                        SAFETY_DEPARTMENT,
                        "安全环保部",
                        "R06-D2a"));
    }

    @Test
    @Clause("R06-D2a")
    void letsACompanySwitchSafetyToMainFromADayOn() {
        var book = book(
                set(2, MONDAY.plusDays(1), safety(FieldDuty.MAIN, Set.of())),
                set(1, MONDAY, safety(FieldDuty.ASSIST, Set.of())));

        assertThat(duty(book, MONDAY)).isEqualTo(FieldDuty.ASSIST);
        assertThat(duty(book, MONDAY.plusDays(1))).isEqualTo(FieldDuty.MAIN);
        assertThat(book.answer(new FieldQuestion("SAFETY", QIANS_GRID, MONDAY.minusDays(1)), QIAN))
                .isEmpty();
    }

    private static FieldDuty duty(FieldBook book, LocalDate day) {
        return book.answer(new FieldQuestion("SAFETY", QIANS_GRID, day), QIAN)
                .orElseThrow()
                .duty();
    }

    @Test
    @Clause("R06-D2a")
    void shipsTheMainAndAssistingWorkOfTheRegulation() {
        var preset = FieldPresets.all().get("R06");

        assertThat(preset)
                .filteredOn(line -> line.duty() == FieldDuty.MAIN)
                .extracting(FieldLine::code)
                .containsExactly("WELFARE", "HR", "RECRUITMENT", "SOCIAL_INSURANCE");
        assertThat(preset)
                .filteredOn(line -> line.duty() == FieldDuty.ASSIST)
                .extracting(FieldLine::code)
                .containsExactly("PARTY_UNION", "CERTIFICATION", "SECURITY", "SAFETY");
    }

    @Test
    void turnsTheDutyForPostsThatAreExcepted() {
        var book = book(set(1, MONDAY, safety(FieldDuty.ASSIST, Set.of("GRID_ADMIN"))));
        var administrator = List.of(new HeldWork(QIANS_GRID, "GRID_ADMIN", MONDAY, null));
        var elsewhere = List.of(new HeldWork(8, "GRID_ADMIN", MONDAY, null));
        var before = List.of(new HeldWork(QIANS_GRID, "GRID_ADMIN", MONDAY.minusDays(9), MONDAY.minusDays(1)));

        assertThat(book.answer(SAFETY_TASK, administrator).orElseThrow().duty()).isEqualTo(FieldDuty.MAIN);
        assertThat(book.answer(SAFETY_TASK, elsewhere).orElseThrow().duty()).isEqualTo(FieldDuty.ASSIST);
        assertThat(book.answer(SAFETY_TASK, before).orElseThrow().duty()).isEqualTo(FieldDuty.ASSIST);
    }

    @Test
    void hasTheOwnersPeopleCarryTheirField() {
        var book = book(set(1, MONDAY, safety(FieldDuty.ASSIST, Set.of())));
        var owner = List.of(new HeldWork(SAFETY_DEPARTMENT, "LIAISON", MONDAY, null));

        assertThat(book.answer(SAFETY_TASK, owner).orElseThrow().duty()).isEqualTo(FieldDuty.MAIN);
    }

    @Test
    void knowsNothingOfWorkThatBelongsToNoField() {
        var book = book(set(1, MONDAY, safety(FieldDuty.ASSIST, Set.of())));

        assertThat(book.answer(new FieldQuestion("EQUIPMENT", QIANS_GRID, MONDAY), QIAN))
                .isEmpty();
        assertThat(new FieldBook(List.of(), Map.of()).answer(SAFETY_TASK, QIAN)).isEmpty();
    }

    @Test
    @Clause("R06-D2a")
    void refusesASecondOwnerOfACategoryAndACodeTwice() {
        var safety = safety(FieldDuty.ASSIST, Set.of());
        var fire = new FieldLine("FIRE", safety.name(), FieldDuty.MAIN, Set.of(), 9L, Set.of("FIRE", "SAFETY"));

        assertThatThrownBy(() -> FieldOffice.refuseTwice(List.of(safety, fire)))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("field.refusal.twoOwners");
        assertThatThrownBy(() -> FieldOffice.refuseTwice(List.of(safety, safety)))
                .extracting("key")
                .isEqualTo("field.refusal.codeTwice");
    }

    @Test
    void wantsACodeAndBothNames() {
        assertThatThrownBy(() -> new FieldLine(
                        "safety", new Bilingual("安全", "Safety"), FieldDuty.MAIN, Set.of(), null, Set.of()))
                .extracting("key")
                .isEqualTo("field.refusal.wrongCode");
        assertThatThrownBy(() ->
                        new FieldLine("SAFETY", new Bilingual("安全", " "), FieldDuty.MAIN, Set.of(), null, Set.of()))
                .extracting("key")
                .isEqualTo("field.refusal.needsName");
    }

    private static FieldLine safety(FieldDuty duty, Set<String> exceptions) {
        return new FieldLine(
                "SAFETY", new Bilingual("安全生产", "Safety"), duty, exceptions, SAFETY_DEPARTMENT, Set.of("SAFETY"));
    }

    private static FieldSetRow set(long id, LocalDate from, FieldLine line) {
        return new FieldSetRow(id, from, List.of(line), "zhao", Instant.EPOCH);
    }

    private static FieldBook book(FieldSetRow... sets) {
        return new FieldBook(List.of(sets), Map.of(SAFETY_DEPARTMENT, "安全环保部"));
    }
}
