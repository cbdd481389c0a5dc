package io.gridkeeper.safety.hazard;

import static io.gridkeeper.safety.hazard.HazardFixtures.GRID_ADMIN;
import static io.gridkeeper.safety.hazard.HazardFixtures.OFFICE;
import static io.gridkeeper.safety.hazard.HazardFixtures.RECTIFIER;
import static io.gridkeeper.safety.hazard.HazardFixtures.STRANGER;
import static io.gridkeeper.safety.hazard.HazardFixtures.SUPERVISOR;
import static io.gridkeeper.safety.hazard.HazardFixtures.WORKER;
import static io.gridkeeper.safety.hazard.HazardFixtures.handedIn;
import static io.gridkeeper.safety.hazard.HazardFixtures.majorHazard;
import static io.gridkeeper.safety.hazard.HazardFixtures.rectifyingHazard;
import static io.gridkeeper.safety.hazard.HazardFixtures.registeredHazard;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HazardPartyTest {

    @Test
    void letsTheGridsPeopleAndTheOfficeGrade() {
        assertThat(inCharge(registeredHazard(), GRID_ADMIN).may(HazardAction.GRADE))
                .isTrue();
        assertThat(office(registeredHazard()).may(HazardAction.GRADE)).isTrue();
        assertThat(plain(registeredHazard(), WORKER).may(HazardAction.GRADE)).isFalse();
    }

    @Test
    void letsOnlyTheAssignedPersonOrTheLeadRectify() {
        assertThat(plain(rectifyingHazard(), RECTIFIER).may(HazardAction.RECTIFY))
                .isTrue();
        assertThat(plain(rectifyingHazard(), SUPERVISOR).may(HazardAction.RECTIFY))
                .isTrue();
        assertThat(inCharge(rectifyingHazard(), GRID_ADMIN).may(HazardAction.RECTIFY))
                .isFalse();
    }

    @Test
    void neverLetsTheRectifierAccept() {
        var hazard = handedIn(rectifyingHazard());

        assertThat(new HazardParty(hazard, RECTIFIER, true, true, true).may(HazardAction.ACCEPT))
                .isFalse();
        assertThat(inCharge(hazard, GRID_ADMIN).may(HazardAction.ACCEPT)).isTrue();
        assertThat(new HazardParty(hazard, SUPERVISOR, false, false, true).may(HazardAction.ACCEPT))
                .isTrue();
    }

    @Test
    @Clause("R02-2.1.2b")
    void leavesAMajorHazardsClosingToTheCompanyLevel() {
        var hazard = handedIn(majorHazard());

        assertThat(inCharge(hazard, GRID_ADMIN).may(HazardAction.ACCEPT)).isFalse();
        assertThat(office(hazard).may(HazardAction.ACCEPT)).isTrue();
        assertThat(office(hazard).may(HazardAction.MAKE_KNOWN)).isTrue();
        assertThat(office(rectifyingHazard()).may(HazardAction.MAKE_KNOWN)).isFalse();
    }

    @Test
    void letsTheReporterWithdrawOnlyBeforeGrading() {
        assertThat(plain(registeredHazard(), WORKER).may(HazardAction.WITHDRAW)).isTrue();
        assertThat(plain(rectifyingHazard(), WORKER).may(HazardAction.WITHDRAW)).isFalse();
    }

    @Test
    @Clause({"R02-2.1.3a", "R04-4.1a"})
    void keepsTheFirstContactAnswerableAfterItWasHandedOn() {
        var hazard = handedIn(rectifyingHazard());

        assertThat(plain(hazard, GRID_ADMIN).may(HazardAction.CONFIRM)).isTrue();
        assertThat(plain(hazard, SUPERVISOR).may(HazardAction.CONFIRM)).isFalse();
    }

    @Test
    @Clause("R07-1b")
    void knowsOccupationalHealthAsACategoryOfItsOwn() {
        assertThat(HazardCategory.valueOf("OCCUPATIONAL"))
                .isNotEqualTo(HazardCategory.SAFETY)
                .extracting(HazardCategory::code)
                .isEqualTo(HazardCategory.OTHER.code());
    }

    @Test
    @Clause("R06-B2b")
    void makesOneWorkerTheFirstContactOfWhateverHeAccepts() {
        var accepted = List.of(registeredHazard(), rectifyingHazard(), majorHazard());

        assertThat(accepted)
                .extracting(hazard -> hazard.registration().firstContactId())
                .containsOnly(GRID_ADMIN);
    }

    @ParameterizedTest
    @EnumSource(HazardAction.class)
    void givesAStrangerNothingButReporting(HazardAction action) {
        for (var hazard : new Hazard[] {registeredHazard(), rectifyingHazard(), handedIn(majorHazard())}) {
            assertThat(plain(hazard, STRANGER).may(action)).isEqualTo(action == HazardAction.REPORT);
            assertThat(HazardParty.of(hazard).involves(STRANGER)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(HazardAction.class)
    void leavesWhatHappensByItselfToNobody(HazardAction action) {
        if (!action.isByPeople()) {
            assertThat(new HazardParty(majorHazard(), OFFICE, true, true, true).may(action))
                    .isFalse();
        }
    }

    private static HazardParty plain(Hazard hazard, long person) {
        return new HazardParty(hazard, person, false, false, false);
    }

    private static HazardParty inCharge(Hazard hazard, long person) {
        return new HazardParty(hazard, person, false, true, false);
    }

    private static HazardParty office(Hazard hazard) {
        return new HazardParty(hazard, OFFICE, true, false, false);
    }
}
