package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.HandoverRow;
import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A hand-over list; the successor says that he has taken it over. */
@Named
@RequestScoped
public class HandoverPage {

    @Inject
    private Staffing staffing;

    @SuppressWarnings("NullAway.Init")
    private HandoverRow list;

    @PostConstruct
    void load() {
        list = staffing.handover(number(Faces.getRequestParameter("id")));
    }

    private static long number(@Nullable String id) {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    public String takeOver() {
        staffing.takeOver(list.id());
        Say.done("grid.handover.done");
        return "/grid/handover?faces-redirect=true&id=" + list.id();
    }

    public HandoverRow getList() {
        return list;
    }
}
