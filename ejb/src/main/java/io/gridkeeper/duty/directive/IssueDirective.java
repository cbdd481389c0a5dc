package io.gridkeeper.duty.directive;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be handed down.
 *
 * @param issuedOn from which day it holds
 * @param gridIds the grids that receive it; empty means all static grids
 */
public record IssueDirective(
        DirectiveKind kind,
        String title,
        @Nullable String text,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        List<Long> gridIds) {

    public IssueDirective {
        title = Typed.required(title, 200, "directive.missing.title");
        text = Typed.optional(text, 2000);
        gridIds = List.copyOf(gridIds);
    }
}
