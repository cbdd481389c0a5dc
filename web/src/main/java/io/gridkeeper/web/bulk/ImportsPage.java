package io.gridkeeper.web.bulk;

import io.gridkeeper.foundation.bulk.BulkDesk;
import io.gridkeeper.foundation.bulk.BulkRow;
import io.gridkeeper.foundation.bulk.ImportedRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The imports, or with an id in the address one of them with its rows. */
@Named
@RequestScoped
public class ImportsPage {

    private static final int PAGE = 50;

    @Inject
    private BulkDesk desk;

    private Slice<BulkRow> imports = new Slice<>(List.of(), null);
    private Slice<ImportedRow> rows = new Slice<>(List.of(), null);
    private @Nullable BulkRow one;

    @PostConstruct
    void load() {
        if (!Faces.isUserInRole(Roles.GRID_OFFICE) && !Faces.isUserInRole(Roles.SYSTEM_ADMIN)) {
            throw Refusal.forbidden("roster.page.notYours");
        }
        var id = word("id");
        if (id.matches("\\d{1,18}")) {
            one = desk.view(Long.parseLong(id));
            rows = desk.rows(one.id(), Faces.getRequestParameter("cursor"), PAGE);
        } else {
            imports = desk.list(Faces.getRequestParameter("cursor"), PAGE);
        }
    }

    public void undo() throws IOException {
        if (one != null) {
            desk.undo(one.id());
            Say.done("bulk.undo.done");
            Faces.redirect(Faces.getRequestContextPath() + "/company/imports?id=" + one.id());
        }
    }

    private static String word(String parameter) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(parameter), "");
    }

    public List<BulkRow> getImports() {
        return imports.rows();
    }

    public @Nullable BulkRow getOne() {
        return one;
    }

    public List<ImportedRow> getRows() {
        return rows.rows();
    }

    public String getNext() {
        var next = one == null ? imports.next() : rows.next();
        return next == null ? "" : "/company/imports?" + (one == null ? "" : "id=" + one.id() + "&") + "cursor=" + next;
    }
}
