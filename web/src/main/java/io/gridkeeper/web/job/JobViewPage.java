package io.gridkeeper.web.job;

import io.gridkeeper.foundation.job.JobDesk;
import io.gridkeeper.foundation.job.JobView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** One job: how far it is, and what came of it. The page follows it by itself over the API. */
@Named
@RequestScoped
public class JobViewPage {

    @Inject
    private JobDesk desk;

    @SuppressWarnings("NullAway.Init")
    private JobView job;

    @PostConstruct
    void load() {
        job = desk.job(JobTerms.id(Faces.getRequestParameter("id")));
    }

    public JobView getJob() {
        return job;
    }

    public boolean isOpen() {
        return job.state().isOpen();
    }

    public String cancel() {
        desk.cancel(job.id());
        return "/jobs/view?faces-redirect=true&id=" + job.id();
    }
}
