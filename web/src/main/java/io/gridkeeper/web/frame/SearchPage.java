package io.gridkeeper.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to the search field in the top bar, grouped by what was found. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    /** One kind of thing with what was found of it. */
    public record Group(String kind, List<SearchSource.SearchHit> hits) {}

    private static final int EACH = 8;
    private static final List<String> ORDER = List.of("hazard", "project", "customer", "person", "place", "clause", "record");

    @Inject
    @Any
    private Instance<SearchSource> sources;

    private String text = "";
    private List<Group> groups = List.of();

    public void search() {
        groups = text.isBlank()
                ? List.of()
                : sources.stream()
                        .sorted((a, b) -> Integer.compare(ORDER.indexOf(a.kind()), ORDER.indexOf(b.kind())))
                        .map(source -> new Group(source.kind(), source.find(text.strip(), EACH)))
                        .filter(group -> !group.hits().isEmpty())
                        .toList();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public List<Group> getGroups() {
        return groups;
    }
}
