package io.gridkeeper.web.field;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields, their owners and their work in the language of the page. */
@Named
@RequestScoped
public class FieldNames {

    @Inject
    private GridRegister grids;

    @Inject
    private Language language;

    @Inject
    private Texts msg;

    private final Map<Long, String> owners = new HashMap<>();

    public String of(Bilingual name) {
        return name.in(language.getLocale());
    }

    public String owner(@Nullable Long gridId) {
        return gridId == null ? "" : owners.computeIfAbsent(gridId, this::name);
    }

    private String name(Long gridId) {
        var row = grids.byIds(List.of(gridId)).get(gridId);
        return row == null ? "" : row.name();
    }

    public String categories(Collection<String> codes) {
        return codes.stream()
                .map(code -> msg.name("hazard.category", code))
                .collect(Collectors.joining(msg.get("field.between")));
    }
}
