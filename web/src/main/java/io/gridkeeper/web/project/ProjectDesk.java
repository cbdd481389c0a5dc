package io.gridkeeper.web.project;

import io.gridkeeper.safety.project.ProjectSearch;
import io.gridkeeper.safety.project.ProjectTask;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The open projects of a person with what he has to do; for people of contractors the heart of their desk. */
@Named
@RequestScoped
public class ProjectDesk {

    @Inject
    private ProjectSearch search;

    private List<ProjectTask> tasks = List.of();

    @PostConstruct
    void load() {
        tasks = search.desk();
    }

    public List<ProjectTask> getTasks() {
        return tasks;
    }
}
