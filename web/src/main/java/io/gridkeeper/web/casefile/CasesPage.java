package io.gridkeeper.web.casefile;

import io.gridkeeper.duty.casefile.CaseDesk;
import io.gridkeeper.duty.casefile.CaseKind;
import io.gridkeeper.duty.casefile.CaseRow;
import io.gridkeeper.duty.casefile.NoteRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The confidential files one may read, or with an id in the address one of them. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    private CaseDesk desk;

    private List<CaseRow> rows = List.of();
    private List<NoteRow> notes = List.of();
    private @Nullable CaseRow one;
    private boolean keeps;
    private boolean decides;

    @PostConstruct
    void load() {
        var id = Objects.requireNonNullElse(Faces.getRequestParameter("id"), "");
        if (id.matches("\\d{1,18}")) {
            one = desk.view(Long.parseLong(id));
            notes = desk.notes(one.id());
            keeps = desk.keeps(one.id());
            decides = desk.decides(one.id());
        } else {
            rows = desk.list();
        }
    }

    public List<CaseRow> getRows() {
        return rows;
    }

    public List<NoteRow> getNotes() {
        return notes;
    }

    public @Nullable CaseRow getOne() {
        return one;
    }

    public boolean isKeeps() {
        return keeps;
    }

    public boolean isDecides() {
        return decides;
    }

    public List<CaseKind> getKinds() {
        return desk.opens();
    }
}
