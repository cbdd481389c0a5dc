package io.gridkeeper.web.project;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.project.ProjectFilter;
import io.gridkeeper.safety.project.ProjectRow;
import io.gridkeeper.safety.project.ProjectSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The projects one sees. The address bar holds the filter, so a link can be sent; bare it shows what is open. */
@Named
@RequestScoped
public class ProjectListPage {

    private static final int PAGE = 50;
    private static final List<String> WORDS = List.of("text", "state", "kind", "grid");
    private static final String ALL = "all";

    @Inject
    private ProjectSearch search;

    private ProjectFilter filter = ProjectFilter.none();
    private Slice<ProjectRow> slice = new Slice<>(List.of(), null);
    private boolean mayApply;

    @PostConstruct
    void load() {
        filter = ProjectFilter.parse(asked());
        slice = search.list(filter, Faces.getRequestParameter("cursor"), PAGE);
        mayApply = search.mayApply();
    }

    private static Map<String, List<String>> asked() {
        Map<String, List<String>> asked = WORDS.stream()
                .collect(Collectors.toMap(
                        word -> word,
                        word -> Stream.ofNullable(Faces.getRequestParameter(word))
                                .toList()));
        boolean bare = Faces.getRequestParameter(ALL) == null
                && asked.values().stream().allMatch(List::isEmpty);
        return bare ? Map.of("state", List.of("OPEN")) : asked;
    }

    public ProjectFilter getFilter() {
        return filter;
    }

    public List<ProjectRow> getRows() {
        return slice.rows();
    }

    public boolean isMayApply() {
        return mayApply;
    }

    /** The address of the rows after these, with the same filter; empty at the end. */
    public String getNext() {
        if (slice.next() == null) {
            return "";
        }
        String same = WORDS.stream()
                .map(word -> word + "=" + encoded(Objects.requireNonNullElse(Faces.getRequestParameter(word), "")))
                .collect(Collectors.joining("&"));
        String all = filter.equals(ProjectFilter.none()) ? "&all=true" : "";
        return "/project/list?" + same + all + "&cursor=" + slice.next();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
