package io.gridkeeper.integration.context;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.BeanRepository;
import org.jspecify.annotations.Nullable;

/** Lets routes find CDI and enterprise beans, by their {@code @Named} name or, where it is unique, by type. */
final class CdiBeans implements BeanRepository {

    private final BeanManager beans;

    CdiBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object lookupByName(String name) {
        return reference(beans.resolve(beans.getBeans(name)), Object.class);
    }

    @Override
    public <T> @Nullable T lookupByNameAndType(String name, Class<T> type) {
        Object found = lookupByName(name);
        return type.isInstance(found) ? type.cast(found) : null;
    }

    @Override
    public <T> Map<String, T> findByTypeWithName(Class<T> type) {
        return beans.getBeans(type, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getName() != null)
                .collect(Collectors.toMap(Bean::getName, bean -> reference(bean, type)));
    }

    @Override
    public <T> Set<T> findByType(Class<T> type) {
        return beans.getBeans(type, Any.Literal.INSTANCE).stream()
                .map(bean -> reference(bean, type))
                .collect(Collectors.toSet());
    }

    private <T> @Nullable T reference(@Nullable Bean<?> bean, Class<T> type) {
        return bean == null ? null : type.cast(beans.getReference(bean, type, beans.createCreationalContext(bean)));
    }
}
