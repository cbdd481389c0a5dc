package io.gridkeeper.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;

/** Public methods of public enterprise beans: what can be called from outside a capability. */
final class AreBoundaryMethods extends DescribedPredicate<JavaMethod> {

    AreBoundaryMethods() {
        super("are public methods of enterprise beans");
    }

    @Override
    public boolean test(JavaMethod method) {
        boolean bean = method.getOwner().isAnnotatedWith(Stateless.class)
                || method.getOwner().isAnnotatedWith(Singleton.class)
                || method.getOwner().isAnnotatedWith(Stateful.class);
        return bean
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
