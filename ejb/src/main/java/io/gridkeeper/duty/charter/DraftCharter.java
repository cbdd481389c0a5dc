package io.gridkeeper.duty.charter;

import io.gridkeeper.foundation.kernel.Typed;

/** A new version of the plan of the unit whose grid it is. */
public record DraftCharter(long gridId, String title, String text) {

    public DraftCharter {
        title = Typed.required(title, 200, "charter.missing.title");
        text = Typed.required(text, 4000, "charter.missing.text");
    }
}
