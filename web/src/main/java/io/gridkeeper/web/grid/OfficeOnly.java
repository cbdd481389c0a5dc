package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.kernel.Refusal;
import org.omnifaces.util.Faces;

/** Closes a page to whoever has none of some roles. */
final class OfficeOnly {

    private OfficeOnly() {}

    static void check(String... roles) {
        for (var role : roles) {
            if (Faces.isUserInRole(role)) {
                return;
            }
        }
        throw Refusal.forbidden("grid.page.notYours");
    }
}
