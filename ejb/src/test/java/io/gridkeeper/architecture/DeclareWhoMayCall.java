package io.gridkeeper.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

/** A boundary says on the method or on the class which roles it serves. */
final class DeclareWhoMayCall extends ArchCondition<JavaMethod> {

    DeclareWhoMayCall() {
        super("declare who may call them");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!declares(method) && !declares(method.getOwner())) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may call it"));
        }
    }

    private static boolean declares(CanBeAnnotated element) {
        return element.isAnnotatedWith(RolesAllowed.class)
                || element.isAnnotatedWith(PermitAll.class)
                || element.isAnnotatedWith(DenyAll.class);
    }
}
