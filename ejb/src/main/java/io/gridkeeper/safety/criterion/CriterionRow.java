package io.gridkeeper.safety.criterion;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A case of a major hazard in lists. */
public record CriterionRow(
        long id,
        String code,
        CriterionKind kind,
        @Nullable String trade,
        String chinese,
        @Nullable String english,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The case in a person's language, as far as there is a translation. */
    public String text(Locale locale) {
        return english != null && "en".equals(locale.getLanguage()) ? english : chinese;
    }
}
