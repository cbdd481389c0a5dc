package io.gridkeeper.safety.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
