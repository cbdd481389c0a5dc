package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.PostKindRow;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.web.frame.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of posts in the language of the page: {@code #{postNames[row.post]}}. */
@Named
@RequestScoped
public class PostNames extends AbstractMap<String, String> {

    @Inject
    private PostOffice office;

    @Inject
    private Language language;

    private @Nullable Map<String, PostKindRow> kinds;

    @Override
    public String get(@Nullable Object code) {
        var kind = known().get(String.valueOf(code));
        return kind == null ? String.valueOf(code) : kind.name().in(language.getLocale());
    }

    @Override
    public boolean containsKey(@Nullable Object code) {
        return known().containsKey(String.valueOf(code));
    }

    /** What the holder of a post has to do. */
    public String duty(String code) {
        var kind = known().get(code);
        return kind == null ? "" : kind.duty().in(language.getLocale());
    }

    /** All kinds of posts; called as a method, since a property of a map is an entry of it. */
    public List<PostKindRow> kinds() {
        return office.kinds();
    }

    private Map<String, PostKindRow> known() {
        if (kinds == null) {
            kinds = office.kindsByCode();
        }
        return kinds;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
