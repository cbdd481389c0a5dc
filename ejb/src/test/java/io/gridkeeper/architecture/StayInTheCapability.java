package io.gridkeeper.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.gridkeeper.architecture.Floors.Place;
import jakarta.persistence.Entity;

/** An entity's field may hold an entity of its own capability; others are referred to by id. */
final class StayInTheCapability extends ArchCondition<JavaField> {

    StayInTheCapability() {
        super("refer to entities of other capabilities by id");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        field.getType().getAllInvolvedRawTypes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> !Place.of(type).equals(Place.of(field.getOwner())))
                .forEach(type -> events.add(SimpleConditionEvent.violated(
                        field, field.getFullName() + " holds the entity " + type.getName())));
    }
}
