package io.gridkeeper.foundation.process;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code @Named} CDI and enterprise beans as the map in which the engine's expressions look names up. The engine
 * asks only by key, so nothing is ever listed.
 */
final class NamedBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;

    NamedBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && !beans.getBeans(text).isEmpty();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        if (!containsKey(name)) {
            return null;
        }
        Bean<?> bean = beans.resolve(beans.getBeans((String) name));
        return beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
