package io.gridkeeper.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All texts in the language of the page: {@code #{msg['hazard.list.title']}}, with arguments
 * {@code #{msg.of('hazard.list.count', n)}}, of an enum constant {@code #{msg.name('hazard.grade', grade)}}.
 */
@Named("msg")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject
    private Language language;

    @Override
    public String get(@Nullable Object key) {
        return language.messages().text(String.valueOf(key));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return language.messages().has(String.valueOf(key));
    }

    public String of(String key, Object... args) {
        return language.messages().text(key, args);
    }

    /** The text of an enum constant, or nothing for null. */
    public String name(String prefix, @Nullable Object constant) {
        return constant == null ? "" : get(prefix + '.' + (constant instanceof Enum<?> e ? e.name() : constant));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
