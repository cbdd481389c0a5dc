package io.gridkeeper.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.gridkeeper.architecture.Floors.Place;

/** Holds a class of the business against the declared order of floors and capabilities. */
final class UseOnlyWhatIsBelow extends ArchCondition<JavaClass> {

    UseOnlyWhatIsBelow() {
        super("stand in a declared capability and use only what is before or below it");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Place.of(type).ifPresent(place -> check(type, place, events));
    }

    private static void check(JavaClass type, Place place, ConditionEvents events) {
        if (!place.isDeclared()) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getName() + " stands in the undeclared capability " + place.capability()));
            return;
        }
        type.getDirectDependenciesFromSelf().stream()
                .filter(use -> Place.of(use.getTargetClass())
                        .filter(other -> !place.mayUse(other))
                        .isPresent())
                .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
    }
}
