package io.gridkeeper.web.job;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.job.JobDesk;
import io.gridkeeper.foundation.job.JobView;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The jobs that the person has started, latest first; for the grid office everybody's too. */
@Named
@RequestScoped
public class JobListPage {

    private static final int PAGE = 50;

    @Inject
    private JobDesk desk;

    private Slice<JobView> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        var cursor = Faces.getRequestParameter("cursor");
        slice = isAll() ? desk.all(cursor, PAGE) : desk.mine(cursor, PAGE);
    }

    /** Whether everybody's are shown. */
    public boolean isAll() {
        return isOffice() && Faces.getRequestParameter("all") != null;
    }

    public boolean isOffice() {
        return Faces.isUserInRole(Roles.GRID_OFFICE);
    }

    public List<JobView> getRows() {
        return slice.rows();
    }

    /** The address of the following page, empty at the end. */
    public String getNext() {
        return slice.next() == null ? "" : "/jobs/list?" + (isAll() ? "all=true&" : "") + "cursor=" + slice.next();
    }
}
