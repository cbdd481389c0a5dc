package io.gridkeeper.web.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardSort;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    private static final ListAddress OVERDUE =
            new ListAddress(HazardFilter.parse("overdue=true&text=漏电%20%26%20短路"), HazardSort.DUE_FIRST, false);

    @Test
    void holdsFilterOrderAndShapeSoThatALinkCanBeSent() {
        assertThat(OVERDUE.shaped(true))
                .startsWith("/hazard/list?")
                .contains("overdue=true", "view=board", "sort=DUE_FIRST");
    }

    @Test
    void escapesWhatPeopleTyped() {
        assertThat(OVERDUE.toString()).doesNotContain(" ", "漏").contains("%26");
    }

    @Test
    void saysThatEverythingIsWantedWhenNoFilterIsSet() {
        assertThat(new ListAddress(HazardFilter.none(), HazardSort.NEWEST, false).toString())
                .isEqualTo("/hazard/list?all=true&sort=NEWEST");
    }

    @Test
    void takesOneConditionAwayAndKeepsTheOthers() {
        assertThat(OVERDUE.without("overdue")).doesNotContain("overdue").contains("text=");
    }

    @Test
    void keepsTheCursorInOnePiece() {
        assertThat(OVERDUE.at("a+b/c=")).endsWith("&cursor=a%2Bb%2Fc%3D");
    }
}
