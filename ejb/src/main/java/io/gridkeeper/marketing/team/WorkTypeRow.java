package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Typed;

/** A type of work; {@code routine} when an area manager may hand it to members of other departments. */
public record WorkTypeRow(String code, Bilingual name, boolean routine, boolean active) {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 60;

    public WorkTypeRow {
        code = Typed.required(code, LONGEST_CODE, "team.missing.code");
        name = new Bilingual(
                Typed.required(name.chinese(), LONGEST_NAME, "team.missing.name"),
                Typed.required(name.english(), LONGEST_NAME, "team.missing.name"));
    }
}
