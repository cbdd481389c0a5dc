package io.gridkeeper.safety.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.field.FieldLine;
import io.gridkeeper.foundation.field.FieldOffice;
import io.gridkeeper.foundation.field.FieldReach;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HazardFilterTest {

    private static final HazardQuery.Bounds ALL = new HazardQuery.Bounds(null, 7, LocalDate.of(2026, 9, 23), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state=RECTIFYING&grade=MAJOR&category=FIRE&category=PROCESS",
                "grid=12&unit=3&handler=me&overdue=true",
                "reporter=44&repeat=false&dueFrom=2026-09-01&dueTo=2026-09-30",
                "receivedFrom=2026-01-01&text=%E6%BC%8F%E7%94%B5+%26+%E5%8A%A8%E7%81%AB",
            })
    void readsWhatItWrote(String query) {
        var filter = HazardFilter.parse(query);

        assertThat(HazardFilter.parse(filter.toQuery())).isEqualTo(filter);
    }

    @Test
    void opensAllOpenStatesByOneWord() {
        assertThat(HazardFilter.parse("open=true").states()).isEqualTo(HazardState.open());
    }

    @Test
    void changesOneParameterAndTakesItAway() {
        var filter = HazardFilter.none().with("state", "CLOSED").with("text", "漏电");

        assertThat(filter.states()).isEqualTo(Set.of(HazardState.CLOSED));
        assertThat(filter.with("text", null).text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=BROKEN",
                "grid=abc",
                "dueFrom=2026-13-01",
                "handler=him",
                "text=%zz",
                "dueFrom=2026-09-30&dueTo=2026-09-01"
            })
    void refusesWhatItCannotRead(String query) {
        assertThatThrownBy(() -> HazardFilter.parse(query)).isInstanceOf(Refusal.class);
    }

    @Test
    void neverPutsAValueIntoTheText() {
        var filter = HazardFilter.parse("handling=ON_THE_SPOT&reporter=5150&text=漏电' or 1=1 --&grid=9");

        var query = new HazardQuery(filter, new HazardQuery.Bounds(List.of(9L), 7, LocalDate.EPOCH, false));

        assertThat(query.where()).doesNotContain("漏电", "5150", "--", "or 1");
        assertThat(query.parameters()).containsValue("% 漏电 %").containsEntry("reporter", 5150L);
    }

    @Test
    void findsNothingForWhoeverSeesNoGrid() {
        var nowhere = new HazardQuery.Bounds(List.of(), 7, LocalDate.EPOCH, true);

        assertThat(new HazardQuery(HazardFilter.none(), nowhere).where()).contains("1 = 0");
    }

    @Test
    @Clause("R07-6b")
    void asksBesideTheCallersGridsOnlyForWhatHisDepartmentOwns() {
        var everywhere = new FieldReach.Opening(Set.of("EQUIPMENT", "ELECTRICAL"), null, true);
        var inAUnit = new FieldReach.Opening(Set.of("FIRE"), Set.of(10L, 11L), false);

        var query = new HazardQuery(
                HazardFilter.parse("category=EQUIPMENT"),
                new HazardQuery.Bounds(List.of(51L), List.of(everywhere, inAUnit), 7, LocalDate.EPOCH, false));

        assertThat(query.where())
                .startsWith(" where (h.registration.place.gridId = :grids0 or h.registration.category in (:field1_0,"
                        + " :field1_1) or (h.registration.category = :field2_0 and h.registration.place.gridId in"
                        + " (:fieldGrids2_0, :fieldGrids2_1))) and h.registration.category = :categories0");
        assertThat(query.parameters())
                .containsEntry("field1_0", HazardCategory.ELECTRICAL)
                .containsEntry("field1_1", HazardCategory.EQUIPMENT)
                .containsEntry("field2_0", HazardCategory.FIRE)
                .containsValues(10L, 11L);
    }

    @Test
    @Clause("R07-6b")
    void asksAsEverForWhoeverHasNoField() {
        var filter = HazardFilter.parse("open=true");
        var plain = new HazardQuery(filter, new HazardQuery.Bounds(List.of(9L, 8L), 7, LocalDate.EPOCH, false));
        var all = new HazardQuery(filter, new HazardQuery.Bounds(null, 7, LocalDate.EPOCH, false));

        assertThat(plain.where()).startsWith(" where h.registration.place.gridId in (:grids0, :grids1) and h.state in");
        assertThat(all.where()).startsWith(" where h.state in");
    }

    @Test
    void shipsFieldsWithCategoriesThatThereAre() {
        var categories = Stream.of(HazardCategory.values()).map(Enum::name).toList();

        assertThat(new FieldOffice().presets().get("R06"))
                .flatExtracting(FieldLine::categories)
                .containsExactlyInAnyOrderElementsOf(categories);
    }

    @Test
    void meansTheCallerByMe() {
        assertThat(new HazardQuery(HazardFilter.parse("handler=me"), ALL).parameters())
                .containsEntry("handler", 7L);
        assertThat(new HazardQuery(HazardFilter.parse("handler=office"), ALL).where())
                .contains("h.routing.handlerId is null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=漏", "text=，。"})
    void asksForAtLeastTwoCharacters(String query) {
        assertThatThrownBy(() -> new HazardQuery(HazardFilter.parse(query), ALL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("hazard.refusal.searchTooShort"));
    }

    @Test
    void refusesAMangledCursor() {
        var query = new HazardQuery(HazardFilter.none(), ALL);

        assertThatThrownBy(() -> query.after("bm90IGEgdGltZR81", HazardSort.NEWEST))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODAY", "OVERDUE", "TO_ACCEPT", "RETURNED", "OPEN", "FOR_OFFICE"})
    void opensEveryPileOfTheDesk(String pile) {
        var filter = DeskPile.valueOf(pile).filter(LocalDate.of(2026, 9, 23));

        assertThat(HazardFilter.parse(filter.toQuery())).isEqualTo(filter);
        assertThat(filter.handler()).isIn(HazardFilter.ME, HazardFilter.OFFICE);
    }
}
