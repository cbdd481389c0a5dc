package io.gridkeeper.web.service;

import io.gridkeeper.duty.service.ServiceKind;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The grid and the kind in the address; without a grid that the caller sees the highest one of his. */
@RequestScoped
public class ServiceFilter {

    @Inject
    private GridRegister grids;

    private @Nullable GridRow grid;
    private @Nullable ServiceKind kind;

    @PostConstruct
    void read() {
        var asked = word("grid");
        grid = grids.tree().stream()
                .min(Comparator.comparing(
                                (GridRow row) -> !String.valueOf(row.id()).equals(asked))
                        .thenComparingInt(GridRow::depth))
                .orElse(null);
        kind = Arrays.stream(ServiceKind.values())
                .filter(it -> it.name().equals(word("kind")))
                .findFirst()
                .orElse(null);
    }

    public @Nullable GridRow grid() {
        return grid;
    }

    public @Nullable ServiceKind kind() {
        return kind;
    }

    static String word(String parameter) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(parameter), "");
    }
}
