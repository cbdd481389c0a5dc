package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.regulation.ClauseId;
import org.jspecify.annotations.Nullable;

/** The form to link an article of the company to a clause of the library. */
public class ArticleLinkForm {

    private @Nullable Integer number;
    private String clause = "";

    ClauseId article(@Nullable Long regulation) {
        return new ClauseId("C" + regulation + "-" + number);
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(@Nullable String clause) {
        this.clause = clause == null ? "" : clause.strip();
    }
}
