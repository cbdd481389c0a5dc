package io.gridkeeper.web.project;

import io.gridkeeper.safety.project.ProjectFilter;
import io.gridkeeper.safety.project.ProjectRow;
import io.gridkeeper.safety.project.ProjectSearch;
import io.gridkeeper.web.frame.SearchSource;
import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Projects in the search over everything, by number, name and contractor. */
@RequestScoped
public class ProjectSearchSource implements SearchSource {

    @Inject
    private ProjectSearch search;

    @Inject
    private Texts msg;

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        var filter = new ProjectFilter(text, Set.of(), null, null);
        return search.list(filter, null, limit).rows().stream().map(this::hit).toList();
    }

    private SearchHit hit(ProjectRow row) {
        return new SearchHit(
                row.name(),
                row.number() + " · " + row.contractor() + " · " + msg.name("project.state", row.state()),
                "/project/view?number=" + row.number());
    }
}
