package io.gridkeeper.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.gridkeeper");

    static Stream<Arguments> planted() {
        return Stream.of(
                arguments(HouseRules.FLOORS, "LooksSideways"),
                arguments(HouseRules.FLOORS, "LooksUp"),
                arguments(HouseRules.FLOORS, "Stray"),
                arguments(HouseRules.BUSINESS_KNOWS_NO_PAGE_AND_NO_ROUTE, "ShowsAPage"),
                arguments(HouseRules.WEB_KNOWS_NO_ROUTE, "StartsARoute"),
                arguments(HouseRules.INTEGRATION_KNOWS_NO_PAGE, "OpensAPage"),
                arguments(HouseRules.PERSISTENCE_STAYS_IN_THE_BUSINESS, "ReadsTheDatabase"),
                arguments(HouseRules.ENTITY_MANAGER_ONLY_IN_REPOSITORIES, "OpenRepository"),
                arguments(HouseRules.ENTITIES_REFER_TO_OTHERS_BY_ID, "HoldsAForeignEntity"),
                arguments(HouseRules.ENGINE_ONLY_IN_PROCESS_CLASSES, "AsksTheEngine"),
                arguments(HouseRules.BOUNDARIES_SAY_WHO_MAY_CALL, "OpenToAll"),
                arguments(HouseRules.NO_STANDARD_STREAMS, "Prints"),
                arguments(HouseRules.NO_OLD_ENTERPRISE_PACKAGES, "UsesJavax"),
                arguments(HouseRules.THE_CLOCK_IS_INJECTED, "ReadsTheClock"),
                arguments(HouseRules.NO_OLD_DATES, "KeepsADate"),
                arguments(HouseRules.NAMES_SAY_WHAT_A_TYPE_IS, "HazardUtil"),
                arguments(HouseRules.PACKAGES_ARE_NULL_MARKED, "NotMarked"));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void findsThePlantedViolation(ArchRule rule, String planted) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted);
    }

    @Test
    void isHeldAgainstAPlantedViolationEach() {
        var bitten = planted().map(pair -> pair.get()[0]).collect(Collectors.toSet());

        assertThat(bitten).containsExactlyInAnyOrderElementsOf(HouseRules.ALL);
    }
}
